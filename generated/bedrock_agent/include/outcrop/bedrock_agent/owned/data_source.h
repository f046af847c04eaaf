// DataSource.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/data_source_configuration.h"
#include "outcrop/bedrock_agent/types/server_side_encryption_configuration.h"
#include "outcrop/bedrock_agent/types/vector_ingestion_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct DataSourceView;

/// A place that documents of a knowledge base come from.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DataSource.html
struct DataSource {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  std::string data_source_id{};
  /// The data source's name.
  std::string name{};
  /// The state that the data source is in.
  std::optional<OwnedOpen<DataSourceStatus>> status{};
  /// What the data source holds.
  std::optional<std::string> description{};
  /// Where the documents are.
  DataSourceConfiguration data_source_configuration{};
  /// How data is encrypted while documents are read.
  std::optional<ServerSideEncryptionConfiguration> server_side_encryption_configuration{};
  /// How documents are read and cut.
  Box<VectorIngestionConfiguration> vector_ingestion_configuration{};
  /// What happens to the vectors when the data source is deleted.
  std::optional<OwnedOpen<DataDeletionPolicy>> data_deletion_policy{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Why the data source could not be deleted.
  std::optional<std::vector<std::string>> failure_reasons{};

  friend bool operator==(const DataSource&, const DataSource&) = default;
};
DataSource to_owned(const DataSourceView& view);
void write_json(internal::JsonWriter& writer, const DataSource& in);

}  // namespace outcrop::bedrock_agent
