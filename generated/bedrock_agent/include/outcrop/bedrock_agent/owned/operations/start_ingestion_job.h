// StartIngestionJob: the output of Client::start_ingestion_job, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/ingestion_job.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct StartIngestionJobView;

/// The job that was started.
struct StartIngestionJob {
  /// The job's state at its start.
  IngestionJob ingestion_job{};

  friend bool operator==(const StartIngestionJob&, const StartIngestionJob&) = default;
};
StartIngestionJob to_owned(const StartIngestionJobView& view);
void write_json(internal::JsonWriter& writer, const StartIngestionJob& in);

}  // namespace outcrop::bedrock_agent
