// Input and output of Client::update_data_source.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/types/data_source_configuration.h"
#include "outcrop/bedrock_agent/types/server_side_encryption_configuration.h"
#include "outcrop/bedrock_agent/types/vector_ingestion_configuration.h"
#include "outcrop/bedrock_agent/views/data_source.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::update_data_source. An absent member is not sent.
struct UpdateDataSourceRequest {
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// Required.
  std::optional<std::string> data_source_id{};
  /// Required.
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  /// Required.
  std::optional<DataSourceConfiguration> data_source_configuration{};
  std::optional<OwnedOpen<DataDeletionPolicy>> data_deletion_policy{};
  std::optional<ServerSideEncryptionConfiguration> server_side_encryption_configuration{};
  std::optional<VectorIngestionConfiguration> vector_ingestion_configuration{};
};

/// Output of Client::update_data_source; valid as long as its Response.
struct UpdateDataSourceView {
  DataSourceView data_source{};
};

}  // namespace outcrop::bedrock_agent
