// Input and output of Client::update_data_source.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/data_source_configuration.h"
#include "outcrop/bedrock_agent/types/server_side_encryption_configuration.h"
#include "outcrop/bedrock_agent/types/vector_ingestion_configuration.h"
#include "outcrop/bedrock_agent/views/data_source.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::update_data_source. An absent member is not sent.
/// Which data source, and what it is like from now on. Repeat what should stay, the chunking included.
struct UpdateDataSourceRequest {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> data_source_id{};
  /// The data source's name from now on.
  ///
  /// Required. Matching ([0-9a-zA-Z][_-]?){1,100}.
  std::optional<std::string> name{};
  /// What the data source holds.
  ///
  /// 1 to 200 characters.
  std::optional<std::string> description{};
  /// Where the documents are.
  ///
  /// Required.
  Box<DataSourceConfiguration> data_source_configuration{};
  /// What happens to the vectors when the data source is deleted.
  std::optional<OwnedOpen<DataDeletionPolicy>> data_deletion_policy{};
  /// How data is encrypted while documents are read.
  std::optional<ServerSideEncryptionConfiguration> server_side_encryption_configuration{};
  /// How documents are read and cut. Its chunking cannot be changed.
  Box<VectorIngestionConfiguration> vector_ingestion_configuration{};

  friend bool operator==(const UpdateDataSourceRequest&, const UpdateDataSourceRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateDataSourceRequest& in);

/// Output of Client::update_data_source; valid as long as its Response.
/// The data source as it is now.
struct UpdateDataSourceView {
  /// Where the documents come from, and the data source's state.
  DataSourceView data_source{};
};
const internal::Schema& schema_of(const UpdateDataSourceView*);

}  // namespace outcrop::bedrock_agent
