// Decode tables and records of RerankResultView and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/rerank_result.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field rerank_text_document_fields[] = {
    {"text", &internal::string_type, offsetof(RerankTextDocumentView, text), internal::Slot::optional, true},
};

constexpr internal::Field rerank_document_fields[] = {
    {"type", &schemas::rerank_document_type_type, offsetof(RerankDocumentView, type), internal::Slot::plain, true},
    {"textDocument", &schemas::rerank_text_document_type, offsetof(RerankDocumentView, text_document),
     internal::Slot::reference, true},
    {"jsonDocument", &internal::document_type, offsetof(RerankDocumentView, json_document), internal::Slot::optional,
     true},
};

constexpr internal::Field rerank_result_fields[] = {
    {"index", &internal::int32_type, offsetof(RerankResultView, index), internal::Slot::plain},
    {"relevanceScore", &internal::float_type, offsetof(RerankResultView, relevance_score), internal::Slot::plain},
    {"document", &schemas::rerank_document_type, offsetof(RerankResultView, document), internal::Slot::reference, true},
};

OUTCROP_RECORDS_BEGIN

const char* read_rerank_result(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<RerankResultView>(to);
  internal::RecordReader in(reading, at);
  if (!in.reference<"document", Lead::either>(view.document, [&](auto& inner) {
        if (!in.value<"jsonDocument", Lead::either>(internal::document_type, internal::Slot::optional,
                                                    &inner.json_document))
          return false;
        if (!in.reference<"textDocument", Lead::either>(inner.text_document, [&](auto& inner2) {
              if (!in.text<"text", Lead::either>(inner2.text)) return false;
              return true;
            }))
          return false;
        if (!in.choice<"type", 0, Lead::either>(inner.type)) return false;
        return true;
      }))
    return nullptr;
  if (!in.value<"index", Lead::either>(internal::int32_type, internal::Slot::plain, &view.index)) return nullptr;
  if (!in.value<"relevanceScore">(internal::float_type, internal::Slot::plain, &view.relevance_score)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* rerank_result_enumerations[] = {
    &schemas::rerank_document_type_type,
};
constexpr internal::CompiledRecord rerank_result_record{read_rerank_result, rerank_result_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema rerank_text_document_schema =
    internal::structure_schema<RerankTextDocumentView>("RerankTextDocument", rerank_text_document_fields);
constinit const internal::Type rerank_text_document_type =
    internal::structure_type<RerankTextDocumentView>(rerank_text_document_schema);

constinit const internal::Schema rerank_document_schema =
    internal::structure_schema<RerankDocumentView>("RerankDocument", rerank_document_fields);
constinit const internal::Type rerank_document_type =
    internal::structure_type<RerankDocumentView>(rerank_document_schema);

constinit const internal::Schema rerank_result_schema =
    internal::structure_schema<RerankResultView>("RerankResult", rerank_result_fields, &rerank_result_record);
constinit const internal::Type rerank_result_type = internal::structure_type<RerankResultView>(rerank_result_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RerankTextDocumentView*) { return schemas::rerank_text_document_schema; }
const internal::Schema& schema_of(const RerankDocumentView*) { return schemas::rerank_document_schema; }
const internal::Schema& schema_of(const RerankResultView*) { return schemas::rerank_result_schema; }

}  // namespace outcrop::bedrock_agent_runtime
