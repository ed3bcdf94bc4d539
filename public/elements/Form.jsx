// A form of sentence stems. Half-typed answers are kept in this tab, because Chainlit draws its elements anew.
import { useEffect, useState } from 'react'

export default function Form() {
  const drafts = 'second-coffee-form-' + props.question
  const remembered = () => {
    try { return JSON.parse(sessionStorage.getItem(drafts)) || {} } catch { return {} }
  }
  const begin = () => Object.fromEntries(props.fields.map((f) => [f.name, f.value || '']))
  const [values, setValues] = useState({ ...begin(), ...remembered() })
  const [missing, setMissing] = useState([])
  const [sending, setSending] = useState(false)
  const idOf = (field) => 'field-' + props.question + '-' + field.name

  useEffect(() => {
    if (props.open) sessionStorage.setItem(drafts, JSON.stringify(values))
    else sessionStorage.removeItem(drafts)
  }, [values, props.open])

  if (!props.open) return <p className="sc-closed">{props.title}: answered</p>

  const set = (name, value) => setValues((before) => ({ ...before, [name]: value }))
  const send = async (answers) => {
    setSending(true)
    try {
      const result = await callAction({ name: 'filled', payload: { question: props.question, values: answers } })
      if (!result || !result.response || !result.response.done) setSending(false)
    } catch { setSending(false) }
  }
  const submit = (event) => {
    event.preventDefault()
    const empty = props.fields.filter((f) => f.required && !values[f.name].trim())
    setMissing(empty.map((f) => f.name))
    if (empty.length) {
      const first = document.getElementById(idOf(empty[0]))
      if (first) first.focus()
      return
    }
    send(values)
  }
  const skip = () => send(Object.fromEntries(props.fields.map((f) => [f.name, ''])))

  const control = (f) => {
    const wrong = missing.includes(f.name)
    const common = {
      id: idOf(f), name: f.name, value: values[f.name], placeholder: f.example ? 'for example: ' + f.example : '',
      required: f.required, disabled: sending, 'aria-invalid': wrong, maxLength: 4000,
      'aria-describedby': wrong ? idOf(f) + '-wrong' : undefined, onChange: (event) => set(f.name, event.target.value),
    }
    if (f.kind === 'text') return <textarea rows={3} {...common} />
    if (f.kind === 'date') return <input type="date" {...common} />
    return <input type="text" autoComplete="off" {...common} />
  }

  const mark = (f) => (f.required
    ? <span className="sc-required"> needed</span>
    : <span className="sc-optional"> optional</span>)

  return (
    <form className="sc-form" onSubmit={submit} noValidate aria-label={props.title} aria-busy={sending}>
      <p className="sc-title">{props.title}</p>
      {props.understood.length > 0 && (
        <ul className="sc-understood" aria-label="Already understood">
          {props.understood.map((line) => <li key={line}>{line}</li>)}
        </ul>
      )}
      {props.fields.map((f) => (
        <div className="sc-field" key={f.name}>
          {f.kind === 'choice' ? (
            <fieldset disabled={sending} aria-describedby={missing.includes(f.name) ? idOf(f) + '-wrong' : undefined}>
              <legend>{f.label}{mark(f)}</legend>
              <div className="sc-chips">
                {f.choices.map((c, at) => (
                  <label key={c.value} className={'sc-chip' + (values[f.name] === c.value ? ' sc-on' : '')}>
                    <input type="radio" id={at === 0 ? idOf(f) : undefined} name={idOf(f)} value={c.value}
                      checked={values[f.name] === c.value} onChange={() => set(f.name, c.value)} />
                    {c.label}
                  </label>
                ))}
              </div>
            </fieldset>
          ) : (
            <>
              <label htmlFor={idOf(f)}>{f.label}{mark(f)}</label>
              {control(f)}
            </>
          )}
          {missing.includes(f.name) && (
            <p className="sc-wrong" id={idOf(f) + '-wrong'} role="alert">This one is needed to go on.</p>
          )}
        </div>
      ))}
      <div className="sc-buttons">
        <button type="submit" className="sc-primary" disabled={sending}>{sending ? 'One moment …' : props.submit}</button>
        <button type="button" className="sc-quiet" disabled={sending} onClick={skip}>Skip</button>
      </div>
    </form>
  )
}
