// IngestionJob.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/owned/ingestion_job_statistics.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct IngestionJobView;

/// A job that reads a data source and puts what changed into the knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_IngestionJob.html
struct IngestionJob {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  std::string data_source_id{};
  /// The id that StartIngestionJob gave the job.
  std::string ingestion_job_id{};
  /// What the job is for.
  std::optional<std::string> description{};
  /// The state that the job is in.
  std::optional<OwnedOpen<IngestionJobStatus>> status{};
  /// How many documents the job has read.
  Box<IngestionJobStatistics> statistics{};
  /// Why the job failed, or documents did.
  std::optional<std::vector<std::string>> failure_reasons{};
  /// When the job was started.
  Timestamp started_at{};
  /// When the job changed last; of a stopped one, when it was stopped.
  Timestamp updated_at{};

  friend bool operator==(const IngestionJob&, const IngestionJob&) = default;
};
IngestionJob to_owned(const IngestionJobView& view);
void write_json(internal::JsonWriter& writer, const IngestionJob& in);

}  // namespace outcrop::bedrock_agent
