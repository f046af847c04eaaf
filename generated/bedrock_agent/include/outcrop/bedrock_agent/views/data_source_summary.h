// DataSourceSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// A data source as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DataSourceSummary.html
struct DataSourceSummaryView {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string_view knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  std::string_view data_source_id{};
  /// The data source's name.
  std::string_view name{};
  /// The state that the data source was in when the page was made.
  Open<DataSourceStatus> status{};
  /// What the data source holds.
  std::optional<std::string_view> description{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const DataSourceSummaryView*);

}  // namespace outcrop::bedrock_agent
