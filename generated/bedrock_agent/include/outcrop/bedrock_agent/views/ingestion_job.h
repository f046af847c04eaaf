// IngestionJobView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/ingestion_job_statistics.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// A job that reads a data source and puts what changed into the knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_IngestionJob.html
struct IngestionJobView {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string_view knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  std::string_view data_source_id{};
  /// The id that StartIngestionJob gave the job.
  std::string_view ingestion_job_id{};
  /// What the job is for.
  std::optional<std::string_view> description{};
  /// The state that the job is in.
  Open<IngestionJobStatus> status{};
  /// How many documents the job has read.
  OptionalRef<IngestionJobStatisticsView> statistics{};
  /// Why the job failed, or documents did.
  std::span<const std::string_view> failure_reasons{};
  /// When the job was started.
  Timestamp started_at{};
  /// When the job changed last; of a stopped one, when it was stopped.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const IngestionJobView*);

}  // namespace outcrop::bedrock_agent
