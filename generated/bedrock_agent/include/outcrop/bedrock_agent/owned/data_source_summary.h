// DataSourceSummary.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct DataSourceSummaryView;

/// A data source as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DataSourceSummary.html
struct DataSourceSummary {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  std::string data_source_id{};
  /// The data source's name.
  std::string name{};
  /// The state that the data source was in when the page was made.
  std::optional<OwnedOpen<DataSourceStatus>> status{};
  /// What the data source holds.
  std::optional<std::string> description{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const DataSourceSummary&, const DataSourceSummary&) = default;
};
DataSourceSummary to_owned(const DataSourceSummaryView& view);
void write_json(internal::JsonWriter& writer, const DataSourceSummary& in);

}  // namespace outcrop::bedrock_agent
