// DocumentIdentifier: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/types/custom_document_identifier.h"
#include "outcrop/bedrock_agent/types/s3_location.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

struct DocumentIdentifier {
  /// Required.
  std::optional<OwnedOpen<ContentDataSourceType>> data_source_type{};
  std::optional<S3Location> s3{};
  std::optional<CustomDocumentIdentifier> custom{};
};

}  // namespace outcrop::bedrock_agent
