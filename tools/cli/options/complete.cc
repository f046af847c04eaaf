#include "options/complete.h"

#include <algorithm>

#include "options/split.h"
#include "text/input_error.h"

namespace outcrop::cli {
namespace {

// Bash takes a word apart at = and :, and replaces what is behind the last of them only.
constexpr const char* bash_script = R"(_outcrop() {
  local IFS=$'\n' rest=$COMP_LINE word words=() last
  for word in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
    if [[ -z $word || ${#words[@]} == 0 || $rest == [[:blank:]]* ]]; then words+=("$word"); else words[-1]+=$word; fi
    rest=${rest#*"$word"}
  done
  last=${words[-1]}
  COMPREPLY=($(outcrop completion words -- "${words[@]:1}" 2>/dev/null))
  COMPREPLY=("${COMPREPLY[@]#"${last%"${last##*[=:]}"}"}")
}
complete -o default -F _outcrop outcrop
)";

constexpr const char* zsh_script = R"(#compdef outcrop
_outcrop() {
  local -a found
  found=("${(@f)$(outcrop completion words -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "${found[1]}" ]]; then compadd -- "${found[@]}"; else _files; fi
}
if [[ "${funcstack[1]}" == _outcrop ]]; then _outcrop "$@"; else compdef _outcrop outcrop; fi
)";

constexpr const char* fish_script =
    R"(complete -c outcrop -a '(outcrop completion words -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
)";

class Completer {
 public:
  explicit Completer(Command& program) { enter(program); }

  void pass(const std::string& word) {
    if (looks_like_option(word)) {
      const std::size_t equals = word.find('=');
      open_ = find(word.substr(0, equals));
      if (open_ && open_->words != Words::none && equals != std::string::npos) set(*open_, word.substr(equals + 1));
      if (equals != std::string::npos || (open_ && open_->words == Words::none)) open_ = nullptr;
    } else if (open_) {
      set(*open_, word);
      if (open_->words != Words::many) open_ = nullptr;
    } else {
      for (Command& command : path_.back()->commands)
        if (command.name == word) return enter(command);
    }
  }

  std::vector<std::string> candidates(const std::string& last) const {
    const std::size_t equals = last.find('=');
    if (last.starts_with("--") && equals != std::string::npos) {
      const Option* const option = find(last.substr(0, equals));
      return option ? values_beginning(last, *option, equals + 1) : std::vector<std::string>{};
    }
    if (open_ && !last.starts_with("--")) return values_beginning(last, *open_, 0);
    std::vector<std::string> names;
    if (last.starts_with('-')) {
      for (const Command* command : path_)
        for (const Option& option : command->options) {
          if (!path_.back()->takes(option)) continue;
          names.push_back("--" + option.name);
          if (option.negatable) names.push_back("--no-" + option.name);
        }
      names.emplace_back("--help");
    } else {
      for (const Command& command : path_.back()->commands) names.push_back(command.name);
    }
    return beginning(last, names, "");
  }

 private:
  void enter(Command& command) {
    path_.push_back(&command);
    if (command.complete) command.complete(command);
  }

  /// What exists may depend on it: the region, the profile.
  static void set(const Option& option, const std::string& word) {
    try {
      if (option.set) option.set({word});
    } catch (const InputError&) {  // the command itself will tell
    }
  }

  static std::vector<std::string> values_of(const Option& option) {
    std::vector<std::string> values = option.choices;
    if (!option.existing) return values;
    for (std::string& value : option.existing()) values.push_back(std::move(value));
    return values;
  }

  /// Of `last` the option's value begins at `begin`.
  static std::vector<std::string> values_beginning(const std::string& last, const Option& option, std::size_t begin) {
    std::vector<std::string> values = values_of(option);
    if (option.between_commas && last.find(',', begin) != std::string::npos) {
      const std::size_t comma = last.rfind(',') + 1;
      const std::string before = "," + last.substr(begin, comma - begin);
      std::erase_if(values, [&](const std::string& value) {
        return value == "all" || before.find("," + value + ",") != std::string::npos;
      });
      begin = comma;
    }
    return beginning(last, values, last.substr(0, begin));
  }

  const Option* find(const std::string& typed) const {
    for (const Command* command : path_)
      for (const Option& option : command->options)
        if ("--" + option.name == typed) return &option;
    return nullptr;
  }

  static std::vector<std::string> beginning(const std::string& last, const std::vector<std::string>& words,
                                            const std::string& before) {
    std::vector<std::string> found;
    for (const std::string& word : words)
      if ((before + word).starts_with(last)) found.push_back(before + word);
    std::sort(found.begin(), found.end());
    return found;
  }

  std::vector<Command*> path_;
  const Option* open_{};  ///< whose value comes next
};

}  // namespace

std::vector<std::string> completions(Command& program, std::span<const std::string> words) {
  Completer completer(program);
  if (words.empty()) return completer.candidates("");
  for (const std::string& word : words.first(words.size() - 1)) completer.pass(word);
  return completer.candidates(words.back());
}

std::string completion_script(const std::string& shell) {
  if (shell == "bash") return bash_script;
  if (shell == "zsh") return zsh_script;
  return shell == "fish" ? fish_script : "";
}

}  // namespace outcrop::cli
