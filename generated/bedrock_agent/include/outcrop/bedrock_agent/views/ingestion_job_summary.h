// IngestionJobSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/views/ingestion_job_statistics.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct IngestionJobSummaryView {
  std::string_view knowledge_base_id{};
  std::string_view data_source_id{};
  std::string_view ingestion_job_id{};
  std::optional<std::string_view> description{};
  Open<IngestionJobStatus> status{};
  Timestamp started_at{};
  Timestamp updated_at{};
  OptionalRef<IngestionJobStatisticsView> statistics{};
};

}  // namespace outcrop::bedrock_agent
