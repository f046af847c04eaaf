// Reads and replaces the files of logins.
#include "credentials/login_cache.h"

#include <algorithm>

namespace outcrop::internal {

FileText LoginCache::read(const Environment& environment, const std::string& path) {
  FileText file = environment.read_file(path);
  const std::lock_guard lock(mutex_);
  const auto found = unwritten_.find(path);
  if (found == unwritten_.end()) return file;
  if (file.outcome == FileText::Outcome::read && file.text == found->second.in_file) {
    wipe(file.text);
    file.text = found->second.text;
  } else {
    unwritten_.erase(found);
  }
  return file;
}

void LoginCache::replace(const ProviderContext& context, const std::string& what, const std::string& path,
                         Secret text) {
  const std::string problem = context.environment().replace_file(path, text);
  Secret there;
  if (!problem.empty()) {
    context.warn(what + " was renewed and can't be written to " + path + ": " + problem +
                 "; this program goes on with it, others have to log in again");
    there = Secret(context.environment().read_file(path).text);
  }
  const std::lock_guard lock(mutex_);
  if (problem.empty())
    unwritten_.erase(path);
  else
    unwritten_[path] = {std::move(there), std::move(text)};
}

Document with_members(const Document& object, const std::vector<std::pair<std::string, Document>>& members) {
  Document::Object out = object.members();
  for (const auto& [name, value] : members) {
    const auto found = std::ranges::find(out, name, &std::pair<std::string, Document>::first);
    if (found == out.end()) {
      out.emplace_back(name, value);
    } else {
      found->second = value;
    }
  }
  return Document(std::move(out));
}

}  // namespace outcrop::internal
