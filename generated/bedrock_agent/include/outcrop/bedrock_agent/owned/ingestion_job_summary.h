// IngestionJobSummary.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/owned/ingestion_job_statistics.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct IngestionJobSummaryView;

/// An ingestion job as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_IngestionJobSummary.html
struct IngestionJobSummary {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  std::string data_source_id{};
  /// The id that StartIngestionJob gave the job.
  std::string ingestion_job_id{};
  /// What the job is for.
  std::optional<std::string> description{};
  /// The state that the job was in when the page was made.
  std::optional<OwnedOpen<IngestionJobStatus>> status{};
  /// When the job was started.
  Timestamp started_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// How many documents the job has read.
  Box<IngestionJobStatistics> statistics{};

  friend bool operator==(const IngestionJobSummary&, const IngestionJobSummary&) = default;
};
IngestionJobSummary to_owned(const IngestionJobSummaryView& view);
void write_json(internal::JsonWriter& writer, const IngestionJobSummary& in);

}  // namespace outcrop::bedrock_agent
