// GetIngestionJob: the output of Client::get_ingestion_job, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/ingestion_job.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct GetIngestionJobView;

/// The ingestion job: its state, how many documents it handled, and why any failed.
struct GetIngestionJob {
  /// The job's state and what it has read.
  IngestionJob ingestion_job{};

  friend bool operator==(const GetIngestionJob&, const GetIngestionJob&) = default;
};
GetIngestionJob to_owned(const GetIngestionJobView& view);
void write_json(internal::JsonWriter& writer, const GetIngestionJob& in);

}  // namespace outcrop::bedrock_agent
