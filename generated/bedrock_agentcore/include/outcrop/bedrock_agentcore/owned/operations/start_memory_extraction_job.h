// StartMemoryExtractionJob: the output of Client::start_memory_extraction_job, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct StartMemoryExtractionJobView;

/// The job that was started.
struct StartMemoryExtractionJob {
  /// The job's id.
  std::string job_id{};

  friend bool operator==(const StartMemoryExtractionJob&, const StartMemoryExtractionJob&) = default;
};
StartMemoryExtractionJob to_owned(const StartMemoryExtractionJobView& view);
void write_json(internal::JsonWriter& writer, const StartMemoryExtractionJob& in);

}  // namespace outcrop::bedrock_agentcore
