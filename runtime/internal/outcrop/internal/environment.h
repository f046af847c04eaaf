// Environment: variables and files of the machine, behind a seam, so that nothing of the machine leaks into a test.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/internal/wipe.h"

namespace outcrop::internal {

struct Seams;

/// A file's whole content, or why there is none. The content is wiped when it goes.
struct FileText {
  enum class Outcome { read, missing, failed };
  Outcome outcome{Outcome::missing};
  std::string text{};
  std::string problem{};  ///< failed: "Permission denied"
  /// Failed: it is a folder, or in one that can't be entered. Nobody has written anything for us there.
  bool is_no_file{};

  ~FileText() { wipe(text); }
};

/// Variables and files. Safe from many threads.
class Environment {
 public:
  virtual ~Environment() = default;
  /// As it is set; absent when it is not.
  virtual std::optional<std::string> variable(const std::string& name) const = 0;
  /// Of regular files (and /dev/null, which is empty) of up to 16 MiB; all others fail, without a wait.
  virtual FileText read_file(const std::string& path) const = 0;
  /// Puts `content` in the place of the file, all at once, readable by its owner only. Empty: done; else why not.
  virtual std::string replace_file(const std::string& path, std::string_view content) const = 0;

  /// The variable without blanks around it; empty when it is unset or blank, which means the same to AWS's tools.
  std::string setting(const std::string& name) const;
  /// `~` and `~/...` by HOME, or the user database where that is not set; any other path as it is. Empty where a home
  /// is needed and neither names one.
  std::string expand_home(std::string_view path) const;

 protected:
  /// The user's home by the user database; empty: none.
  virtual std::string home_of_user() const { return {}; }
};

/// The machine's own; one for the whole process, without state.
const std::shared_ptr<const Environment>& machine_environment();
/// That of `seams`, or the machine's own; lives as long as `seams`.
const std::shared_ptr<const Environment>& environment_of(const Seams& seams);

/// These variables and no others, with the machine's files.
std::shared_ptr<const Environment> make_environment(std::map<std::string, std::string> variables);

}  // namespace outcrop::internal
