// Decode tables and records of CitationView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/citation.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type citation_retrieved_references_type =
    internal::list_type<RetrievedReferenceView>(schemas::retrieved_reference_type);
constexpr internal::Field citation_fields[] = {
    {"generatedResponsePart", &schemas::generated_response_part_type, offsetof(CitationView, generated_response_part),
     internal::Slot::reference},
    {"retrievedReferences", &citation_retrieved_references_type, offsetof(CitationView, retrieved_references),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_citation(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<CitationView>(to);
  internal::RecordReader in(reading, at);
  if (!in.reference<"generatedResponsePart", Lead::either>(view.generated_response_part, [&](auto& inner) {
        if (!in.reference<"textResponsePart", Lead::either>(inner.text_response_part, [&](auto& inner2) {
              if (!in.reference<"span", Lead::either>(inner2.span, [&](auto& inner3) {
                    if (!in.value<"end", Lead::either>(internal::int32_type, internal::Slot::optional, &inner3.end))
                      return false;
                    if (!in.value<"start", Lead::either>(internal::int32_type, internal::Slot::optional, &inner3.start))
                      return false;
                    return true;
                  }))
                return false;
              if (!in.text<"text", Lead::either>(inner2.text)) return false;
              return true;
            }))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.value<"retrievedReferences", Lead::either>(*schemas::citation_schema.fields[1].type, internal::Slot::plain,
                                                     &view.retrieved_references))
    return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord citation_record{read_citation};

}  // namespace

namespace schemas {

constinit const internal::Schema citation_schema =
    internal::structure_schema<CitationView>("Citation", citation_fields, &citation_record);
constinit const internal::Type citation_type = internal::structure_type<CitationView>(citation_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CitationView*) { return schemas::citation_schema; }

}  // namespace outcrop::bedrock_agent_runtime
