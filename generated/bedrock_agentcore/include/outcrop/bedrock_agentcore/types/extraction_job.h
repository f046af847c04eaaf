// ExtractionJob: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// An extraction job, by its id.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExtractionJob.html
struct ExtractionJob {
  /// The job's id, as ListMemoryExtractionJobs tells it in `jobID`.
  ///
  /// Required.
  std::optional<std::string> job_id{};

  friend bool operator==(const ExtractionJob&, const ExtractionJob&) = default;
};
void write_json(internal::JsonWriter& writer, const ExtractionJob& in);

}  // namespace outcrop::bedrock_agentcore
