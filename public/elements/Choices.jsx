// A few answers to pick from; they stay after a reload, unlike Chainlit's action buttons.
import { useState } from 'react'

export default function Choices() {
  const [taken, setTaken] = useState(null)
  if (!props.open) return null
  const take = async (value) => {
    setTaken(value)
    try {
      const result = await callAction({ name: 'chose', payload: { question: props.question, value } })
      if (!result || !result.response || !result.response.done) setTaken(null)
    } catch { setTaken(null) }
  }
  return (
    <div className="sc-chips sc-choices" role="group" aria-label="Answers">
      {props.choices.map((choice) => (
        <button type="button" key={choice.value} className={'sc-chip' + (taken === choice.value ? ' sc-on' : '')}
          disabled={taken !== null} onClick={() => take(choice.value)}>{choice.label}</button>
      ))}
    </div>
  )
}
