// Input and output of Client::stop_ingestion_job.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/ingestion_job.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::stop_ingestion_job. An absent member is not sent.
/// Which job of which data source.
struct StopIngestionJobRequest {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> data_source_id{};
  /// The id that StartIngestionJob gave the job.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> ingestion_job_id{};

  friend bool operator==(const StopIngestionJobRequest&, const StopIngestionJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StopIngestionJobRequest& in);

/// Output of Client::stop_ingestion_job; valid as long as its Response.
/// The job that is being stopped.
struct StopIngestionJobView {
  /// The job's state now.
  IngestionJobView ingestion_job{};
};
const internal::Schema& schema_of(const StopIngestionJobView*);

}  // namespace outcrop::bedrock_agent
