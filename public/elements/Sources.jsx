// The numbered sources of an artefact; one that has a place in the material opens it in the side panel.
import { useState } from 'react'

export default function Sources() {
  const [opening, setOpening] = useState(null)
  const open = async (source) => {
    setOpening(source.number)
    try { await callAction({ name: 'open', payload: { passage: source.passage } }) } finally { setOpening(null) }
  }
  const words = (source) => (
    <>
      <span className="sc-number">{source.number}</span>
      <span className="sc-source-words">
        <span className="sc-source-title">{source.title}</span>
        <span className="sc-where">
          {[source.label + (source.grade ? ', evidence grade ' + source.grade : ''), source.where].filter(Boolean).join(' · ')}
        </span>
      </span>
    </>
  )
  return (
    <section className="sc-sources" aria-label="Sources">
      <p className="sc-small-title">Sources</p>
      <ol>
        {props.sources.map((source) => (
          <li key={source.number}>
            {source.passage ? (
              <button type="button" className="sc-source" data-source={source.number} aria-busy={opening === source.number}
                aria-label={'Open source ' + source.number + ': ' + source.title + ', ' + source.where}
                onClick={() => open(source)}>{words(source)}</button>
            ) : (
              <div className="sc-source sc-fact" data-source={source.number} tabIndex={-1}>{words(source)}</div>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
