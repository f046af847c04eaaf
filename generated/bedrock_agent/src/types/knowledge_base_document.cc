// Writes KnowledgeBaseDocument and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/knowledge_base_document.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const ByteContentDoc& in) {
  writer.begin_object();
  writer.required("mimeType", in.mime_type);
  writer.sensitive().required("data", in.data);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomS3Location& in) {
  writer.begin_object();
  writer.required("uri", in.uri);
  writer.member("bucketOwnerAccountId", in.bucket_owner_account_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TextContentDoc& in) {
  writer.begin_object();
  writer.sensitive().required("data", in.data);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InlineContent& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("byteContent", in.byte_content);
  writer.member("textContent", in.text_content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomContent& in) {
  writer.begin_object();
  writer.required("customDocumentIdentifier", in.custom_document_identifier);
  writer.required("sourceType", in.source_type);
  writer.member("s3Location", in.s3_location);
  writer.member("inlineContent", in.inline_content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentAccessControlEntry& in) {
  writer.begin_object();
  writer.sensitive().required("name", in.name);
  writer.sensitive().required("type", in.type);
  writer.sensitive().required("access", in.access);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const S3Content& in) {
  writer.begin_object();
  writer.required("s3Location", in.s3_location);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentContent& in) {
  writer.begin_object();
  writer.required("dataSourceType", in.data_source_type);
  writer.member("custom", in.custom);
  writer.member("s3", in.s3);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MetadataAttributeValue& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.sensitive().member("numberValue", in.number_value);
  writer.member("booleanValue", in.boolean_value);
  writer.sensitive().member("stringValue", in.string_value);
  writer.sensitive().member("stringListValue", in.string_list_value);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MetadataAttribute& in) {
  writer.begin_object();
  writer.sensitive().required("key", in.key);
  writer.required("value", in.value);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentMetadata& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("inlineAttributes", in.inline_attributes);
  writer.member("s3Location", in.s3_location);
  writer.sensitive().member("accessControlList", in.access_control_list);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseDocument& in) {
  writer.begin_object();
  writer.member("metadata", in.metadata);
  writer.required("content", in.content);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
