// Input and output of Client::start_ingestion_job.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/ingestion_job.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::start_ingestion_job. An absent member is not sent.
/// Which data source is read.
struct StartIngestionJobRequest {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> data_source_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 33 to 256 characters,
  /// matching [a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}.
  std::optional<std::string> client_token{};
  /// What the job is for.
  ///
  /// 1 to 200 characters.
  std::optional<std::string> description{};

  friend bool operator==(const StartIngestionJobRequest&, const StartIngestionJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StartIngestionJobRequest& in);

/// Output of Client::start_ingestion_job; valid as long as its Response.
/// The job that was started.
struct StartIngestionJobView {
  /// The job's state at its start.
  IngestionJobView ingestion_job{};
};
const internal::Schema& schema_of(const StartIngestionJobView*);

}  // namespace outcrop::bedrock_agent
