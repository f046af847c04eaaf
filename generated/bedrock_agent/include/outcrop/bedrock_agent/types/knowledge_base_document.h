// KnowledgeBaseDocument and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/custom_document_identifier.h"
#include "outcrop/bedrock_agent/types/s3_location.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

/// A document that goes with the request as bytes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ByteContentDoc.html
struct ByteContentDoc {
  /// The document's media type, such as application/pdf.
  ///
  /// Required. Matching .*[a-z]{1,20}/.{1,20}.*.
  std::optional<std::string> mime_type{};
  /// The bytes of the document; the client encodes them for the wire.
  ///
  /// Required. 1 to 5242880 bytes. Sensitive: never logged.
  std::optional<Blob> data{};

  friend bool operator==(const ByteContentDoc&, const ByteContentDoc&) = default;
};
void write_json(internal::JsonWriter& writer, const ByteContentDoc& in);

/// An object in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CustomS3Location.html
struct CustomS3Location {
  /// The object as s3://bucket/key.
  ///
  /// Required. 1 to 1024 characters, matching s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.{1,1024}.
  std::optional<std::string> uri{};
  /// The id of the account that owns the bucket, if it is not the caller's.
  ///
  /// 12 characters: digits.
  std::optional<std::string> bucket_owner_account_id{};

  friend bool operator==(const CustomS3Location&, const CustomS3Location&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomS3Location& in);

/// A document that goes with the request as text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_TextContentDoc.html
struct TextContentDoc {
  /// The text of the document.
  ///
  /// Required. 1 to 5242880 characters. Sensitive: never logged.
  std::optional<std::string> data{};

  friend bool operator==(const TextContentDoc&, const TextContentDoc&) = default;
};
void write_json(internal::JsonWriter& writer, const TextContentDoc& in);

/// A document that goes with the request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_InlineContent.html
struct InlineContent {
  /// Which of the other members is set.
  ///
  /// Required.
  std::optional<OwnedOpen<InlineContentType>> type{};
  /// The document as bytes.
  Box<ByteContentDoc> byte_content{};
  /// The document as text.
  std::optional<TextContentDoc> text_content{};

  friend bool operator==(const InlineContent&, const InlineContent&) = default;
};
void write_json(internal::JsonWriter& writer, const InlineContent& in);

/// A document that is put into a knowledge base directly.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CustomContent.html
struct CustomContent {
  /// The document's id.
  ///
  /// Required.
  std::optional<CustomDocumentIdentifier> custom_document_identifier{};
  /// Which of the other members is set.
  ///
  /// Required.
  std::optional<OwnedOpen<CustomSourceType>> source_type{};
  /// An object in Amazon S3 that holds the document.
  Box<CustomS3Location> s3_location{};
  /// The document itself.
  Box<InlineContent> inline_content{};

  friend bool operator==(const CustomContent&, const CustomContent&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomContent& in);

/// Who may or may not see a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DocumentAccessControlEntry.html
struct DocumentAccessControlEntry {
  /// The user's id.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// Whom the entry is about.
  ///
  /// Required.
  std::optional<OwnedOpen<AccessControlPrincipalType>> type{};
  /// Whether the document may be seen.
  ///
  /// Required.
  std::optional<OwnedOpen<AccessControlAccess>> access{};

  friend bool operator==(const DocumentAccessControlEntry&, const DocumentAccessControlEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentAccessControlEntry& in);

/// A document of a data source in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_S3Content.html
struct S3Content {
  /// The object that holds the document.
  ///
  /// Required.
  std::optional<S3Location> s3_location{};

  friend bool operator==(const S3Content&, const S3Content&) = default;
};
void write_json(internal::JsonWriter& writer, const S3Content& in);

/// The content of a document for a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DocumentContent.html
struct DocumentContent {
  /// Which of the other members is set: the kind of the data source that the document goes to.
  ///
  /// Required.
  std::optional<OwnedOpen<ContentDataSourceType>> data_source_type{};
  /// A document that is put in directly.
  Box<CustomContent> custom{};
  /// A document of a data source in Amazon S3.
  std::optional<S3Content> s3{};

  friend bool operator==(const DocumentContent&, const DocumentContent&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentContent& in);

/// The value of a metadata field; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MetadataAttributeValue.html
struct MetadataAttributeValue {
  /// The value's type.
  ///
  /// Required.
  std::optional<OwnedOpen<MetadataValueType>> type{};
  /// The value as a number.
  ///
  /// Sensitive: never logged.
  std::optional<double> number_value{};
  /// The value as true or false.
  std::optional<bool> boolean_value{};
  /// The value as a text.
  ///
  /// 1 to 2048 characters. Sensitive: never logged.
  std::optional<std::string> string_value{};
  /// The value as a list of texts.
  ///
  /// 1 to 10 entries. Sensitive: never logged.
  std::optional<std::vector<std::string>> string_list_value{};

  friend bool operator==(const MetadataAttributeValue&, const MetadataAttributeValue&) = default;
};
void write_json(internal::JsonWriter& writer, const MetadataAttributeValue& in);

/// A metadata field of a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MetadataAttribute.html
struct MetadataAttribute {
  /// The field's name.
  ///
  /// Required. 1 to 200 characters. Sensitive: never logged.
  std::optional<std::string> key{};
  /// The field's value.
  ///
  /// Required.
  Box<MetadataAttributeValue> value{};

  friend bool operator==(const MetadataAttribute&, const MetadataAttribute&) = default;
};
void write_json(internal::JsonWriter& writer, const MetadataAttribute& in);

/// The metadata of a document, which searches can filter by.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DocumentMetadata.html
struct DocumentMetadata {
  /// Which of the other members is set.
  ///
  /// Required.
  std::optional<OwnedOpen<MetadataSourceType>> type{};
  /// The fields themselves.
  ///
  /// 1 to 50 entries.
  std::optional<std::vector<MetadataAttribute>> inline_attributes{};
  /// A file in Amazon S3 that holds the fields.
  Box<CustomS3Location> s3_location{};
  /// Who may see the document; only with fields of the request (`IN_LINE_ATTRIBUTE`).
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<DocumentAccessControlEntry>> access_control_list{};

  friend bool operator==(const DocumentMetadata&, const DocumentMetadata&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentMetadata& in);

/// A document that is put into a knowledge base directly.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KnowledgeBaseDocument.html
struct KnowledgeBaseDocument {
  /// The document's metadata. Absent: none.
  Box<DocumentMetadata> metadata{};
  /// The document itself, or where it is stored.
  ///
  /// Required.
  Box<DocumentContent> content{};

  friend bool operator==(const KnowledgeBaseDocument&, const KnowledgeBaseDocument&) = default;
};
void write_json(internal::JsonWriter& writer, const KnowledgeBaseDocument& in);

}  // namespace outcrop::bedrock_agent
