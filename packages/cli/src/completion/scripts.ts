/**
 * What each shell asks `wirecopy complete` by: the words up to the cursor go in, a word a line comes out, with its description behind a tab; the line
 * `:files` says that files may stand there.
 */
export const scripts: Readonly<Record<'bash' | 'zsh' | 'fish', string>> = {
  bash: `# bash completion of wirecopy: source <(wirecopy completion bash)
_wirecopy() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    [ "$line" = :files ] || COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(wirecopy complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
# Where nothing is found files are completed.
complete -o default -F _wirecopy wirecopy
`,
  zsh: `#compdef wirecopy
# zsh completion of wirecopy: source <(wirecopy completion zsh), after compinit; or a file _wirecopy in $fpath
_wirecopy() {
  local line files=0
  local -a found
  for line in "\${(@f)$(wirecopy complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    if [[ $line == :files ]]; then files=1
    elif [[ -n $line ]]; then found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
    fi
  done
  if (( $#found )); then _describe wirecopy found; fi
  if (( files )); then _files; fi
}
if [[ \${funcstack[1]} == _wirecopy ]]; then _wirecopy "$@"; else compdef _wirecopy wirecopy; fi
`,
  fish: `# fish completion of wirecopy: wirecopy completion fish > ~/.config/fish/completions/wirecopy.fish
function __wirecopy_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    for line in (wirecopy complete -- $before[2..-1] "$current" 2>/dev/null)
        if test "$line" = :files
            __fish_complete_path "$current"
        else
            echo $line
        end
    end
end
complete -c wirecopy -f -a '(__wirecopy_complete)'
`
};
