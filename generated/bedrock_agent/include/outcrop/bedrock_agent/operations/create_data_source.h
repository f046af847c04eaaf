// Input and output of Client::create_data_source.
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

/// Input of Client::create_data_source. An absent member is not sent.
/// Where the documents come from, and how they are read.
struct CreateDataSourceRequest {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> knowledge_base_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 33 to 256 characters,
  /// matching [a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}.
  std::optional<std::string> client_token{};
  /// The data source's name.
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
  /// How documents are read and cut. Absent: the service's defaults.
  Box<VectorIngestionConfiguration> vector_ingestion_configuration{};

  friend bool operator==(const CreateDataSourceRequest&, const CreateDataSourceRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateDataSourceRequest& in);

/// Output of Client::create_data_source; valid as long as its Response.
/// The data source that was created.
struct CreateDataSourceView {
  /// The data source as it is kept.
  DataSourceView data_source{};
};
const internal::Schema& schema_of(const CreateDataSourceView*);

}  // namespace outcrop::bedrock_agent
