// StopIngestionJob: the output of Client::stop_ingestion_job, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/ingestion_job.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct StopIngestionJobView;

/// The job that is being stopped.
struct StopIngestionJob {
  /// The job's state now.
  IngestionJob ingestion_job{};

  friend bool operator==(const StopIngestionJob&, const StopIngestionJob&) = default;
};
StopIngestionJob to_owned(const StopIngestionJobView& view);
void write_json(internal::JsonWriter& writer, const StopIngestionJob& in);

}  // namespace outcrop::bedrock_agent
