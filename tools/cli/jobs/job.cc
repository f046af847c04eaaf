#include "jobs/job.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "text/json_text.h"

namespace outcrop::cli {
namespace {

constexpr std::array<JobKind, 5> kinds = {{
    {"evaluation", "list-evaluation-jobs", "get-evaluation-job", "jobIdentifier", "stop-evaluation-job",
     "evaluation-job"},
    {"customization", "list-model-customization-jobs", "get-model-customization-job", "jobIdentifier",
     "stop-model-customization-job", "model-customization-job"},
    {"import", "list-model-import-jobs", "get-model-import-job", "jobIdentifier", "", "model-import-job"},
    {"copy", "list-model-copy-jobs", "get-model-copy-job", "jobArn", "", "model-copy-job"},
    {"invocation", "list-model-invocation-jobs", "get-model-invocation-job", "jobIdentifier",
     "stop-model-invocation-job", "model-invocation-job"},
}};

constexpr std::int64_t first_millis = -62'135'596'800'000;  // 0001-01-01
constexpr std::int64_t last_millis = 253'402'300'799'999;   // 9999-12-31

/// The first of these members that the item has.
std::string_view first_of(std::string_view item, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names)
    if (const std::string_view value = json_member(item, name); !value.empty() && value != "null") return value;
  return {};
}

std::string text_of(std::string_view value) {
  if (!value.starts_with('[')) return json_plain(value);
  std::string text;
  for (const std::string_view element : json_elements(value)) text += (text.empty() ? "" : ", ") + json_plain(element);
  return text;
}

/// Models are known by what follows the last slash of their ARNs.
std::string models_of(std::string_view value) {
  std::string text;
  const auto add = [&](std::string model) {
    if (model.starts_with("arn:")) model = model.substr(model.rfind('/') + 1);
    text += (text.empty() ? "" : ", ") + model;
  };
  if (value.starts_with('[')) {
    for (const std::string_view element : json_elements(value)) add(json_plain(element));
  } else if (!value.empty()) {
    add(json_plain(value));
  }
  return text;
}

/// Times come as RFC 3339 or as seconds. What no calendar has (years 1 to 9999) is none.
std::optional<Timestamp> time_of(std::string_view value) {
  if (value.empty()) return std::nullopt;
  const std::optional<Timestamp> time = value.starts_with('"')
                                            ? parse_timestamp(json_plain(value))
                                            : parse_timestamp(std::string(value), TimestampFormat::epoch_seconds);
  return time && time->millis() >= first_millis && time->millis() <= last_millis ? time : std::nullopt;
}

}  // namespace

std::span<const JobKind> job_kinds() { return kinds; }

Job read_job(std::string_view item, const JobKind* kind) {
  Job job{.kind = kind,
          .arn = text_of(first_of(item, {"jobArn"})),
          .name = text_of(first_of(item, {"jobName", "targetModelName"})),
          .status = text_of(first_of(item, {"status"})),
          .type = text_of(first_of(item, {"evaluationTaskTypes", "customizationType", "modelInvocationType"})),
          .models = models_of(first_of(item, {"modelIdentifiers", "baseModelArn", "modelId", "sourceModelName",
                                              "sourceModelArn", "importedModelName"})),
          .created = time_of(first_of(item, {"creationTime", "submitTime"})),
          .ended = time_of(first_of(item, {"endTime"})),
          .json = std::string(item)};
  if (job.name.empty()) job.name = job.arn.substr(job.arn.rfind('/') + 1);
  const bool is_over = phase_of(job.status) != JobPhase::going;
  if (is_over && !job.ended) job.ended = time_of(first_of(item, {"lastModifiedTime"}));
  const std::string total = text_of(first_of(item, {"totalRecordCount"}));
  if (!total.empty()) job.progress = text_of(first_of(item, {"processedRecordCount"})) + "/" + total;
  return job;
}

const JobKind* kind_of(std::string_view arn) {
  for (const JobKind& kind : kinds)
    if (arn.find(":" + std::string(kind.arn_part) + "/") != std::string_view::npos) return &kind;
  return nullptr;
}

JobPhase phase_of(std::string_view status) {
  const auto has = [&](std::string_view word) { return status.find(word) != std::string_view::npos; };
  if (status == "Stopped" || status == "Expired") return JobPhase::stopped;
  if (has("Failed") || has("Error")) return JobPhase::failed;
  if (has("Completed")) return JobPhase::done;
  return JobPhase::going;
}

std::string age_text(std::chrono::milliseconds age) {
  const std::int64_t seconds = std::max<std::int64_t>(0, age.count() / 1000);
  if (seconds < 120) return std::to_string(seconds) + " s";
  if (seconds < 2 * 3600) return std::to_string(seconds / 60) + " min";
  if (seconds < 2 * 86400) return std::to_string(seconds / 3600) + " h";
  return std::to_string(seconds / 86400) + " d";
}

}  // namespace outcrop::cli
