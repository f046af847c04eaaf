// Tables of the shapes in outcrop/bedrock_agent/types/knowledge_base_document.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/knowledge_base_document.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const ByteContentDoc*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ByteContentDoc::mime_type>("mimeType", true),
      cli::field<&ByteContentDoc::data>("data", true),
  };
  static constexpr cli::Shape shape{.name = "ByteContentDoc", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomContent::custom_document_identifier>("customDocumentIdentifier", true),
      cli::field<&CustomContent::source_type>("sourceType", true),
      cli::field<&CustomContent::s3_location>("s3Location"),
      cli::field<&CustomContent::inline_content>("inlineContent"),
  };
  static constexpr cli::Shape shape{.name = "CustomContent", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomS3Location*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomS3Location::uri>("uri", true),
      cli::field<&CustomS3Location::bucket_owner_account_id>("bucketOwnerAccountId"),
  };
  static constexpr cli::Shape shape{.name = "CustomS3Location", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentAccessControlEntry*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentAccessControlEntry::name>("name", true),
      cli::field<&DocumentAccessControlEntry::type>("type", true),
      cli::field<&DocumentAccessControlEntry::access>("access", true),
  };
  static constexpr cli::Shape shape{.name = "DocumentAccessControlEntry", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentContent::data_source_type>("dataSourceType", true),
      cli::field<&DocumentContent::custom>("custom"),
      cli::field<&DocumentContent::s3>("s3"),
  };
  static constexpr cli::Shape shape{.name = "DocumentContent", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentMetadata*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentMetadata::type>("type", true),
      cli::field<&DocumentMetadata::inline_attributes>("inlineAttributes"),
      cli::field<&DocumentMetadata::s3_location>("s3Location"),
      cli::field<&DocumentMetadata::access_control_list>("accessControlList"),
  };
  static constexpr cli::Shape shape{.name = "DocumentMetadata", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InlineContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InlineContent::type>("type", true),
      cli::field<&InlineContent::byte_content>("byteContent"),
      cli::field<&InlineContent::text_content>("textContent"),
  };
  static constexpr cli::Shape shape{.name = "InlineContent", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseDocument*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseDocument::metadata>("metadata"),
      cli::field<&KnowledgeBaseDocument::content>("content", true),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseDocument", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MetadataAttribute*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MetadataAttribute::key>("key", true),
      cli::field<&MetadataAttribute::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "MetadataAttribute", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MetadataAttributeValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MetadataAttributeValue::type>("type", true),
      cli::field<&MetadataAttributeValue::number_value>("numberValue"),
      cli::field<&MetadataAttributeValue::boolean_value>("booleanValue"),
      cli::field<&MetadataAttributeValue::string_value>("stringValue"),
      cli::field<&MetadataAttributeValue::string_list_value>("stringListValue"),
  };
  static constexpr cli::Shape shape{.name = "MetadataAttributeValue", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3Content*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Content::s3_location>("s3Location", true),
  };
  static constexpr cli::Shape shape{.name = "S3Content", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TextContentDoc*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TextContentDoc::data>("data", true),
  };
  static constexpr cli::Shape shape{.name = "TextContentDoc", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
