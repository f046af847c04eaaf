// Input and output of Client::start_memory_extraction_job.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/extraction_job.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::start_memory_extraction_job. An absent member is not sent.
/// Which job of which memory.
struct StartMemoryExtractionJobRequest {
  /// The id of the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// The job to start, as ListMemoryExtractionJobs names it.
  ///
  /// Required.
  std::optional<ExtractionJob> extraction_job{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const StartMemoryExtractionJobRequest&, const StartMemoryExtractionJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StartMemoryExtractionJobRequest& in);

/// Output of Client::start_memory_extraction_job; valid as long as its Response.
/// The job that was started.
struct StartMemoryExtractionJobView {
  /// The job's id.
  std::string_view job_id{};
};
const internal::Schema& schema_of(const StartMemoryExtractionJobView*);

}  // namespace outcrop::bedrock_agentcore
