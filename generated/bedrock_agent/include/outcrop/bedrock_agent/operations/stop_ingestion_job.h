// Input and output of Client::stop_ingestion_job.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/views/ingestion_job.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::stop_ingestion_job. An absent member is not sent.
struct StopIngestionJobRequest {
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// Required.
  std::optional<std::string> data_source_id{};
  /// Required.
  std::optional<std::string> ingestion_job_id{};
};

/// Output of Client::stop_ingestion_job; valid as long as its Response.
struct StopIngestionJobView {
  IngestionJobView ingestion_job{};
};

}  // namespace outcrop::bedrock_agent
