// KnowledgeBaseDocument and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/types/custom_document_identifier.h"
#include "outcrop/bedrock_agent/types/s3_location.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

struct ByteContentDoc {
  /// Required.
  std::optional<std::string> mime_type{};
  /// Required. Sensitive: never logged.
  std::optional<Blob> data{};
};

struct CustomS3Location {
  /// Required.
  std::optional<std::string> uri{};
  std::optional<std::string> bucket_owner_account_id{};
};

struct TextContentDoc {
  /// Required. Sensitive: never logged.
  std::optional<std::string> data{};
};

struct InlineContent {
  /// Required.
  std::optional<OwnedOpen<InlineContentType>> type{};
  std::optional<ByteContentDoc> byte_content{};
  std::optional<TextContentDoc> text_content{};
};

struct CustomContent {
  /// Required.
  std::optional<CustomDocumentIdentifier> custom_document_identifier{};
  /// Required.
  std::optional<OwnedOpen<CustomSourceType>> source_type{};
  std::optional<CustomS3Location> s3_location{};
  std::optional<InlineContent> inline_content{};
};

struct DocumentAccessControlEntry {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<OwnedOpen<AccessControlPrincipalType>> type{};
  /// Required.
  std::optional<OwnedOpen<AccessControlAccess>> access{};
};

struct S3Content {
  /// Required.
  std::optional<S3Location> s3_location{};
};

struct DocumentContent {
  /// Required.
  std::optional<OwnedOpen<ContentDataSourceType>> data_source_type{};
  std::optional<CustomContent> custom{};
  std::optional<S3Content> s3{};
};

struct MetadataAttributeValue {
  /// Required.
  std::optional<OwnedOpen<MetadataValueType>> type{};
  /// Sensitive: never logged.
  std::optional<double> number_value{};
  std::optional<bool> boolean_value{};
  /// Sensitive: never logged.
  std::optional<std::string> string_value{};
  /// Sensitive: never logged.
  std::optional<std::vector<std::string>> string_list_value{};
};

struct MetadataAttribute {
  /// Required. Sensitive: never logged.
  std::optional<std::string> key{};
  /// Required.
  std::optional<MetadataAttributeValue> value{};
};

struct DocumentMetadata {
  /// Required.
  std::optional<OwnedOpen<MetadataSourceType>> type{};
  std::optional<std::vector<MetadataAttribute>> inline_attributes{};
  std::optional<CustomS3Location> s3_location{};
  /// Sensitive: never logged.
  std::optional<std::vector<DocumentAccessControlEntry>> access_control_list{};
};

struct KnowledgeBaseDocument {
  std::optional<DocumentMetadata> metadata{};
  /// Required.
  std::optional<DocumentContent> content{};
};

}  // namespace outcrop::bedrock_agent
