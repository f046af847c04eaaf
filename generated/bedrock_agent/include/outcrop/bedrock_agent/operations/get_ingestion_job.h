// Input and output of Client::get_ingestion_job.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/ingestion_job.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_ingestion_job. An absent member is not sent.
/// Which job of which data source.
struct GetIngestionJobRequest {
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

  friend bool operator==(const GetIngestionJobRequest&, const GetIngestionJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetIngestionJobRequest& in);

/// Output of Client::get_ingestion_job; valid as long as its Response.
/// The ingestion job: its state, how many documents it handled, and why any failed.
struct GetIngestionJobView {
  /// The job's state and what it has read.
  IngestionJobView ingestion_job{};
};
const internal::Schema& schema_of(const GetIngestionJobView*);

}  // namespace outcrop::bedrock_agent
