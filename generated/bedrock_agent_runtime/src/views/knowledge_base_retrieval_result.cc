// Decode tables and records of KnowledgeBaseRetrievalResultView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/knowledge_base_retrieval_result.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type knowledge_base_retrieval_result_metadata_type =
    internal::map_type<DocumentView>(internal::document_type);
constexpr internal::Field knowledge_base_retrieval_result_fields[] = {
    {"content", &schemas::retrieval_result_content_type, offsetof(KnowledgeBaseRetrievalResultView, content),
     internal::Slot::plain, true},
    {"location", &schemas::retrieval_result_location_type, offsetof(KnowledgeBaseRetrievalResultView, location),
     internal::Slot::reference, true},
    {"score", &internal::double_type, offsetof(KnowledgeBaseRetrievalResultView, score), internal::Slot::optional},
    {"metadata", &knowledge_base_retrieval_result_metadata_type, offsetof(KnowledgeBaseRetrievalResultView, metadata),
     internal::Slot::plain, true},
    {"documentId", &internal::string_type, offsetof(KnowledgeBaseRetrievalResultView, document_id),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_knowledge_base_retrieval_result(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<KnowledgeBaseRetrievalResultView>(to);
  internal::RecordReader in(reading, at);
  if (!in.structure<"content", Lead::brace>(view.content, [&](auto& inner) {
        if (!in.reference<"audio", Lead::either>(inner.audio, [&](auto& inner2) {
              if (!in.text<"s3Uri", Lead::brace>(inner2.s3_uri)) return false;
              if (!in.text<"transcription">(inner2.transcription)) return false;
              return true;
            }))
          return false;
        if (!in.text<"byteContent", Lead::either>(inner.byte_content)) return false;
        if (!in.value<"row", Lead::either>(*schemas::retrieval_result_content_schema.fields[5].type,
                                           internal::Slot::plain, &inner.row))
          return false;
        if (!in.text<"text", Lead::either>(inner.text)) return false;
        if (!in.choice<"type", 0, Lead::either>(inner.type)) return false;
        if (!in.reference<"video", Lead::either>(inner.video, [&](auto& inner2) {
              if (!in.text<"s3Uri", Lead::brace>(inner2.s3_uri)) return false;
              if (!in.text<"summary">(inner2.summary)) return false;
              return true;
            }))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.text<"documentId">(view.document_id)) return nullptr;
  if (!in.reference<"location">(view.location, [&](auto& inner) {
        if (!in.reference<"confluenceLocation", Lead::either>(inner.confluence_location, [&](auto& inner2) {
              if (!in.text<"url", Lead::either>(inner2.url)) return false;
              return true;
            }))
          return false;
        if (!in.reference<"customDocumentLocation", Lead::either>(inner.custom_document_location, [&](auto& inner2) {
              if (!in.text<"id", Lead::either>(inner2.id)) return false;
              return true;
            }))
          return false;
        if (!in.reference<"googleDriveLocation", Lead::either>(inner.google_drive_location, [&](auto& inner2) {
              if (!in.text<"url", Lead::either>(inner2.url)) return false;
              return true;
            }))
          return false;
        if (!in.reference<"kendraDocumentLocation", Lead::either>(inner.kendra_document_location, [&](auto& inner2) {
              if (!in.text<"uri", Lead::either>(inner2.uri)) return false;
              return true;
            }))
          return false;
        if (!in.reference<"oneDriveLocation", Lead::either>(inner.one_drive_location, [&](auto& inner2) {
              if (!in.text<"url", Lead::either>(inner2.url)) return false;
              return true;
            }))
          return false;
        if (!in.reference<"s3Location", Lead::either>(inner.s3_location, [&](auto& inner2) {
              if (!in.text<"uri", Lead::either>(inner2.uri)) return false;
              return true;
            }))
          return false;
        if (!in.reference<"salesforceLocation", Lead::either>(inner.salesforce_location, [&](auto& inner2) {
              if (!in.text<"url", Lead::either>(inner2.url)) return false;
              return true;
            }))
          return false;
        if (!in.reference<"sharePointLocation", Lead::either>(inner.share_point_location, [&](auto& inner2) {
              if (!in.text<"url", Lead::either>(inner2.url)) return false;
              return true;
            }))
          return false;
        if (!in.reference<"sqlLocation", Lead::either>(inner.sql_location, [&](auto& inner2) {
              if (!in.text<"query", Lead::either>(inner2.query)) return false;
              return true;
            }))
          return false;
        if (!in.choice<"type", 1, Lead::either>(inner.type)) return false;
        if (!in.reference<"webLocation">(inner.web_location, [&](auto& inner2) {
              if (!in.text<"url", Lead::either>(inner2.url)) return false;
              return true;
            }))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.value<"metadata">(*schemas::knowledge_base_retrieval_result_schema.fields[3].type, internal::Slot::plain,
                            &view.metadata))
    return nullptr;
  if (!in.value<"score">(internal::double_type, internal::Slot::optional, &view.score)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* knowledge_base_retrieval_result_enumerations[] = {
    &schemas::retrieval_result_content_type_type,
    &schemas::retrieval_result_location_type_type,
};
constexpr internal::CompiledRecord knowledge_base_retrieval_result_record{read_knowledge_base_retrieval_result,
                                                                          knowledge_base_retrieval_result_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema knowledge_base_retrieval_result_schema =
    internal::structure_schema<KnowledgeBaseRetrievalResultView>("KnowledgeBaseRetrievalResult",
                                                                 knowledge_base_retrieval_result_fields,
                                                                 &knowledge_base_retrieval_result_record);
constinit const internal::Type knowledge_base_retrieval_result_type =
    internal::structure_type<KnowledgeBaseRetrievalResultView>(knowledge_base_retrieval_result_schema);

}  // namespace schemas

const internal::Schema& schema_of(const KnowledgeBaseRetrievalResultView*) {
  return schemas::knowledge_base_retrieval_result_schema;
}

}  // namespace outcrop::bedrock_agent_runtime
