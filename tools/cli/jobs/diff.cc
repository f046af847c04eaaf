#include "jobs/diff.h"

#include <map>
#include <string_view>

#include "text/columns.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

std::string compact(std::string_view json) {
  std::string text;
  append_compact(text, json);
  return text;
}

std::vector<std::string> differing_members(const std::string& before, const std::string& after) {
  std::vector<std::string> names;
  std::map<std::string, std::string> old;
  for (const auto& [name, value] : json_members(before)) old[name] = compact(value);
  for (const auto& [name, value] : json_members(after)) {
    const auto known = old.find(name);
    if (known == old.end() || known->second != compact(value)) names.push_back(name);
    if (known != old.end()) old.erase(known);
  }
  for (const auto& [name, value] : old) names.push_back(name);
  return names;
}

}  // namespace

std::vector<JobChange> job_changes(std::span<const Job> before, std::span<const Job> after) {
  std::map<std::string_view, const Job*> old;
  for (const Job& job : before) old.emplace(job.arn, &job);
  std::vector<JobChange> changes;
  for (const Job& job : after) {
    const auto known = old.find(job.arn);
    if (known == old.end()) {
      changes.push_back({nullptr, &job});
    } else if (known->second) {
      if (std::vector<std::string> members = differing_members(known->second->json, job.json); !members.empty())
        changes.push_back({known->second, &job, std::move(members)});
      known->second = nullptr;
    }
  }
  for (const Job& job : before)
    if (old.at(job.arn) == &job) changes.push_back({&job, nullptr});
  return changes;
}

std::string change_text(const JobChange& change) {
  const Job& job = change.after ? *change.after : *change.before;
  std::string text = !change.before ? "+ " : change.after ? "~ " : "- ";
  text += std::string(job.kind ? job.kind->name : "other") + "  " + printable(job.name) + "  ";
  if (!change.before || !change.after) return text + printable(job.status) + "\n";
  if (change.before->status != job.status) return text + printable(change.before->status + " -> " + job.status) + "\n";
  std::string names;
  for (const std::string& name : change.members) names += (names.empty() ? "" : ", ") + printable(name);
  return text + names + "\n";
}

std::string change_json(const JobChange& change) {
  std::string text = "{\"change\":\"";
  text += !change.before ? "new\"" : change.after ? "changed\"" : "gone\"";
  if (!change.members.empty()) {
    std::string names;
    for (const std::string& name : change.members) names += (names.empty() ? "" : ",") + json_quoted(name);
    text += ",\"members\":[" + names + "]";
  }
  if (change.before) text += ",\"before\":" + compact(change.before->json);
  if (change.after) text += ",\"after\":" + compact(change.after->json);
  return text + "}\n";
}

}  // namespace outcrop::cli
