// What can be done with a finished artefact: copy its letters, keep it as a file.
import { useState } from 'react'

export default function Keep() {
  const [copied, setCopied] = useState(null)
  const copy = async (letter, at) => {
    try {
      await navigator.clipboard.writeText(letter.text)
      setCopied(at)
      setTimeout(() => setCopied(null), 2500)
    } catch { setCopied('failed') }
  }
  return (
    <div className="sc-keep">
      {props.letters.map((letter, at) => (
        <button type="button" key={at} className="sc-action" onClick={() => copy(letter, at)}>
          {copied === at ? 'Copied' : props.letters.length > 1 ? 'Copy: ' + letter.label : 'Copy the message'}
        </button>
      ))}
      {props.files.map((file) => (
        <a key={file.ending} className="sc-action" href={'/artefacts/' + props.artefact + '.' + file.ending} download>
          Keep as {file.label}
        </a>
      ))}
      <span className="sc-said" role="status">
        {copied === 'failed' ? 'The browser did not allow copying; select the text instead.' : ''}
      </span>
    </div>
  )
}
