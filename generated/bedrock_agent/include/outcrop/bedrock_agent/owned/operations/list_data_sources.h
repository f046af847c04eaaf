// ListDataSources: the output of Client::list_data_sources, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/owned/data_source_summary.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct ListDataSourcesView;

/// One page of data sources.
struct ListDataSources {
  /// The data sources of this page.
  std::optional<std::vector<DataSourceSummary>> data_source_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListDataSources&, const ListDataSources&) = default;
};
ListDataSources to_owned(const ListDataSourcesView& view);
void write_json(internal::JsonWriter& writer, const ListDataSources& in);

}  // namespace outcrop::bedrock_agent
