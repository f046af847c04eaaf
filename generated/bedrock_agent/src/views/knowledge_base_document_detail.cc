// Decode tables and records of KnowledgeBaseDocumentDetailView and the shapes that only it holds.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/knowledge_base_document_detail.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field custom_document_identifier_fields[] = {
    {"id", &internal::string_type, offsetof(CustomDocumentIdentifierView, id), internal::Slot::plain},
};

constexpr internal::Field document_identifier_fields[] = {
    {"dataSourceType", &schemas::content_data_source_type_type, offsetof(DocumentIdentifierView, data_source_type),
     internal::Slot::plain},
    {"s3", &schemas::s3_location_type, offsetof(DocumentIdentifierView, s3), internal::Slot::reference},
    {"custom", &schemas::custom_document_identifier_type, offsetof(DocumentIdentifierView, custom),
     internal::Slot::reference},
};

constexpr internal::Field knowledge_base_document_detail_fields[] = {
    {"knowledgeBaseId", &internal::string_type, offsetof(KnowledgeBaseDocumentDetailView, knowledge_base_id),
     internal::Slot::plain},
    {"dataSourceId", &internal::string_type, offsetof(KnowledgeBaseDocumentDetailView, data_source_id),
     internal::Slot::plain},
    {"status", &schemas::document_status_type, offsetof(KnowledgeBaseDocumentDetailView, status),
     internal::Slot::plain},
    {"identifier", &schemas::document_identifier_type, offsetof(KnowledgeBaseDocumentDetailView, identifier),
     internal::Slot::plain},
    {"statusReason", &internal::string_type, offsetof(KnowledgeBaseDocumentDetailView, status_reason),
     internal::Slot::optional},
    {"updatedAt", &internal::date_time_type, offsetof(KnowledgeBaseDocumentDetailView, updated_at),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_knowledge_base_document_detail(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<KnowledgeBaseDocumentDetailView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"dataSourceId", Lead::brace>(view.data_source_id)) return nullptr;
  if (!in.structure<"identifier">(view.identifier, [&](auto& inner) {
        if (!in.reference<"custom", Lead::either>(inner.custom, [&](auto& inner2) {
              if (!in.text<"id", Lead::brace>(inner2.id)) return false;
              return true;
            }))
          return false;
        if (!in.choice<"dataSourceType", 0, Lead::either>(inner.data_source_type)) return false;
        if (!in.reference<"s3">(inner.s3, [&](auto& inner2) {
              if (!in.text<"uri", Lead::brace>(inner2.uri)) return false;
              return true;
            }))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.text<"knowledgeBaseId">(view.knowledge_base_id)) return nullptr;
  if (!in.choice<"status", 1>(view.status)) return nullptr;
  if (!in.text<"statusReason">(view.status_reason)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* knowledge_base_document_detail_enumerations[] = {
    &schemas::content_data_source_type_type,
    &schemas::document_status_type,
};
constexpr internal::CompiledRecord knowledge_base_document_detail_record{read_knowledge_base_document_detail,
                                                                         knowledge_base_document_detail_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema custom_document_identifier_schema =
    internal::structure_schema<CustomDocumentIdentifierView>("CustomDocumentIdentifier",
                                                             custom_document_identifier_fields);
constinit const internal::Type custom_document_identifier_type =
    internal::structure_type<CustomDocumentIdentifierView>(custom_document_identifier_schema);

constinit const internal::Schema document_identifier_schema =
    internal::structure_schema<DocumentIdentifierView>("DocumentIdentifier", document_identifier_fields);
constinit const internal::Type document_identifier_type =
    internal::structure_type<DocumentIdentifierView>(document_identifier_schema);

constinit const internal::Schema knowledge_base_document_detail_schema =
    internal::structure_schema<KnowledgeBaseDocumentDetailView>(
        "KnowledgeBaseDocumentDetail", knowledge_base_document_detail_fields, &knowledge_base_document_detail_record);
constinit const internal::Type knowledge_base_document_detail_type =
    internal::structure_type<KnowledgeBaseDocumentDetailView>(knowledge_base_document_detail_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CustomDocumentIdentifierView*) {
  return schemas::custom_document_identifier_schema;
}
const internal::Schema& schema_of(const DocumentIdentifierView*) { return schemas::document_identifier_schema; }
const internal::Schema& schema_of(const KnowledgeBaseDocumentDetailView*) {
  return schemas::knowledge_base_document_detail_schema;
}

}  // namespace outcrop::bedrock_agent
