// The user's own words with those that ask for too much marked, and what to ask instead. Plain text only.
import { useState } from 'react'

const LABELS = { lighter: 'Use this', mine: 'Keep mine' }

export default function Weighed() {
  const [taken, setTaken] = useState(null)
  const take = async (value) => {
    setTaken(value)
    try {
      const result = await callAction({ name: 'chose', payload: { question: props.question, value } })
      if (!result || !result.response || !result.response.done) setTaken(null)
    } catch { setTaken(null) }
  }
  return (
    <section className="sc-weighed" aria-label="Your words, and a lighter way to ask">
      <p className="sc-small-title">Your words</p>
      <p className="sc-own">{props.before}<mark>{props.words}</mark>{props.after}</p>
      {props.lighter && <p className="sc-small-title">A lighter way to ask</p>}
      {props.lighter && <p className="sc-lighter">{props.lighter}</p>}
      {props.open && (
        <div className="sc-buttons" role="group" aria-label="Which words to take">
          {props.choices.map((value) => (
            <button type="button" key={value} className={value === 'lighter' ? 'sc-primary' : 'sc-quiet'}
              disabled={taken !== null} onClick={() => take(value)}>{LABELS[value]}</button>
          ))}
        </div>
      )}
    </section>
  )
}
