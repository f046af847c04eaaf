// Writes all evaluation jobs to the standard output as CSV (RFC 4180), a line each; no more than two pages are in
// memory at a time.
//
//   outcrop_example_export_csv > jobs.csv
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>

#include <iostream>
#include <span>
#include <string>
#include <string_view>

namespace bedrock = outcrop::bedrock;

namespace {

/// A field with a comma, a quote or a new line is put in quotes, and its own quotes are doubled.
std::string field(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == text.npos) return std::string(text);
  std::string quoted = "\"";
  for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + '"';
}

/// A list in one field.
std::string field(std::span<const std::string_view> texts) {
  std::string joined;
  for (const std::string_view text : texts) (joined += joined.empty() ? "" : ";") += text;
  return field(joined);
}

}  // namespace

int main() {
  const bedrock::Client client;
  std::cout << "name,status,created,evaluator_models,arn\r\n";
  for (const auto job : client.list_evaluation_jobs_items({.max_results = 1000})) {
    if (!job) {
      std::cerr << to_string(job.error()) << '\n';
      return 1;
    }
    std::cout << field(job->job_name) << ',' << field(job->status.text()) << ',' << to_string(job->creation_time) << ','
              << field(job->evaluator_model_identifiers) << ',' << field(job->job_arn) << "\r\n";
  }
}
