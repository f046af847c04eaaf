// The JSON files that logins are kept in, which the AWS CLI and the SDKs share: read whole, changed member by member,
// replaced at once.
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/secret.h"
#include "credentials/context.h"
#include "outcrop/document.h"
#include "outcrop/internal/environment.h"

namespace outcrop::internal {

/// Remembers what could not be written (a read-only home): the token that was there before is used up. Safe from many
/// threads.
class LoginCache {
 public:
  /// The file's text, or what takes its place until somebody else changes the file.
  FileText read(const Environment& environment, const std::string& path);
  /// Never fails: a file that can't be written is told to the log. `what` names it: "the SSO token".
  void replace(const ProviderContext& context, const std::string& what, const std::string& path, Secret text);

 private:
  struct Unwritten {
    Secret in_file{};
    Secret text{};
  };
  std::mutex mutex_;
  std::map<std::string, Unwritten> unwritten_;  // by path; guarded by mutex_
};

/// `object` with these members set, in place where they are there already; all others stay as they are.
Document with_members(const Document& object, const std::vector<std::pair<std::string, Document>>& members);

}  // namespace outcrop::internal
