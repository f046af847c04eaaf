#include "jobs/listing_file.h"

#include <algorithm>

#include "text/input_error.h"
#include "text/input_text.h"
#include "text/json_check.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

void add(std::vector<Job>& jobs, std::string_view item) {
  Job job = read_job(item, nullptr);
  job.kind = kind_of(job.arn);
  jobs.push_back(std::move(job));
}

/// Those of a listing, or the one that the value is; of a result of --each, what it answers.
void add_value(std::vector<Job>& jobs, std::string_view value) {
  const auto is_job = [&] { return !json_member(value, "jobArn").empty(); };
  if (is_job()) return add(jobs, value);
  if (const std::string_view answer = json_member(value, "answer"); !answer.empty()) value = answer;
  if (is_job()) return add(jobs, value);
  if (json_member(value, "error").starts_with('{')) return;  // a line that failed
  bool is_listing = false;
  for (const auto& [name, member] : json_members(value)) {
    if (!name.ends_with("ummaries") || !member.starts_with('[')) continue;
    is_listing = true;
    for (const std::string_view item : json_elements(member)) add(jobs, item);
  }
  if (!is_listing) add(jobs, value);  // which has no ARN, and is refused for that
}

/// Those of one JSON value, which may be a bare list.
void add_all(std::vector<Job>& jobs, std::string_view value) {
  if (!value.starts_with('[')) return add_value(jobs, value);
  for (const std::string_view item : json_elements(value)) add_value(jobs, item);
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
}

}  // namespace

std::vector<Job> read_listing(const std::string& path, std::string_view origin) {
  const std::string name = path == "-" ? "standard input" : path;
  const std::string text = read_file(path == "-" ? "/dev/stdin" : path, origin);
  std::vector<Job> jobs;
  if (const std::string_view whole = trimmed(text); !whole.empty() && !json_fault(whole)) {
    add_all(jobs, whole);
  } else {
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size(); ++number) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      const std::string_view line = trimmed(std::string_view(text).substr(at, end - at));
      at = end + 1;
      if (line.empty()) continue;
      if (const std::optional<std::string> fault = json_fault(line))
        throw InputError(name + ": line " + std::to_string(number + 1) + " is not JSON, " + *fault);
      add_all(jobs, line);
    }
  }
  for (const Job& job : jobs)
    if (job.arn.empty())
      throw InputError(name + ": an item without jobArn: a listing of jobs is wanted, from --output json or jsonl");
  return jobs;
}

}  // namespace outcrop::cli
