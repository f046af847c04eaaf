// DocumentIdentifier: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/custom_document_identifier.h"
#include "outcrop/bedrock_agent/types/s3_location.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

/// Which document of a data source is meant.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DocumentIdentifier.html
struct DocumentIdentifier {
  /// Which of the other members is set: the kind of the data source.
  ///
  /// Required.
  std::optional<OwnedOpen<ContentDataSourceType>> data_source_type{};
  /// The document in Amazon S3.
  std::optional<S3Location> s3{};
  /// The id that the document was put in with.
  std::optional<CustomDocumentIdentifier> custom{};

  friend bool operator==(const DocumentIdentifier&, const DocumentIdentifier&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentIdentifier& in);

}  // namespace outcrop::bedrock_agent
