// IngestionJobSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/ingestion_job_statistics.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// An ingestion job as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_IngestionJobSummary.html
struct IngestionJobSummaryView {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string_view knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  std::string_view data_source_id{};
  /// The id that StartIngestionJob gave the job.
  std::string_view ingestion_job_id{};
  /// What the job is for.
  std::optional<std::string_view> description{};
  /// The state that the job was in when the page was made.
  Open<IngestionJobStatus> status{};
  /// When the job was started.
  Timestamp started_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// How many documents the job has read.
  OptionalRef<IngestionJobStatisticsView> statistics{};
};
const internal::Schema& schema_of(const IngestionJobSummaryView*);

}  // namespace outcrop::bedrock_agent
