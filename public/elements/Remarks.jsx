// What would read better before a message is sent: at most three things, each with its reason and, often, its mend.
import { useState } from 'react'

export default function Remarks() {
  const [taken, setTaken] = useState(null)
  const mend = async (check) => {
    setTaken(check)
    try {
      await callAction({ name: 'chose', payload: { question: props.question, value: 'mend ' + check } })
    } finally { setTaken(null) }
  }
  return (
    <section className="sc-remarks" aria-label="Before you send it">
      <p className="sc-small-title">Before you send it</p>
      <ul>
        {props.remarks.map((remark) => (
          <li key={remark.check}>
            <p className="sc-remark">{remark.where && <span className="sc-where">{remark.where}: </span>}{remark.says}</p>
            <p className="sc-where">{remark.why}{remark.grade && ' Evidence grade ' + remark.grade + '.'}</p>
            {remark.mend && (
              <button type="button" className="sc-action" disabled={taken !== null} aria-busy={taken === remark.check}
                onClick={() => mend(remark.check)}>{remark.mend}</button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
