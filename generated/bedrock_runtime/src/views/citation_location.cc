// Decode tables of CitationLocationView and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/citation_location.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field document_char_location_fields[] = {
    {"documentIndex", &internal::int32_type, offsetof(DocumentCharLocationView, document_index),
     internal::Slot::optional},
    {"start", &internal::int32_type, offsetof(DocumentCharLocationView, start), internal::Slot::optional},
    {"end", &internal::int32_type, offsetof(DocumentCharLocationView, end), internal::Slot::optional},
};

constexpr internal::Field document_chunk_location_fields[] = {
    {"documentIndex", &internal::int32_type, offsetof(DocumentChunkLocationView, document_index),
     internal::Slot::optional},
    {"start", &internal::int32_type, offsetof(DocumentChunkLocationView, start), internal::Slot::optional},
    {"end", &internal::int32_type, offsetof(DocumentChunkLocationView, end), internal::Slot::optional},
};

constexpr internal::Field document_page_location_fields[] = {
    {"documentIndex", &internal::int32_type, offsetof(DocumentPageLocationView, document_index),
     internal::Slot::optional},
    {"start", &internal::int32_type, offsetof(DocumentPageLocationView, start), internal::Slot::optional},
    {"end", &internal::int32_type, offsetof(DocumentPageLocationView, end), internal::Slot::optional},
};

constexpr internal::Field search_result_location_fields[] = {
    {"searchResultIndex", &internal::int32_type, offsetof(SearchResultLocationView, search_result_index),
     internal::Slot::optional},
    {"start", &internal::int32_type, offsetof(SearchResultLocationView, start), internal::Slot::optional},
    {"end", &internal::int32_type, offsetof(SearchResultLocationView, end), internal::Slot::optional},
};

constexpr internal::Field web_location_fields[] = {
    {"url", &internal::string_type, offsetof(WebLocationView, url), internal::Slot::optional},
    {"domain", &internal::string_type, offsetof(WebLocationView, domain), internal::Slot::optional},
};

constexpr internal::Field citation_location_fields[] = {
    {"web", &schemas::web_location_type, offsetof(CitationLocationView, web), internal::Slot::reference},
    {"documentChar", &schemas::document_char_location_type, offsetof(CitationLocationView, document_char),
     internal::Slot::reference},
    {"documentPage", &schemas::document_page_location_type, offsetof(CitationLocationView, document_page),
     internal::Slot::reference},
    {"documentChunk", &schemas::document_chunk_location_type, offsetof(CitationLocationView, document_chunk),
     internal::Slot::reference},
    {"searchResultLocation", &schemas::search_result_location_type,
     offsetof(CitationLocationView, search_result_location), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema document_char_location_schema =
    internal::structure_schema<DocumentCharLocationView>("DocumentCharLocation", document_char_location_fields);
constinit const internal::Type document_char_location_type =
    internal::structure_type<DocumentCharLocationView>(document_char_location_schema);

constinit const internal::Schema document_chunk_location_schema =
    internal::structure_schema<DocumentChunkLocationView>("DocumentChunkLocation", document_chunk_location_fields);
constinit const internal::Type document_chunk_location_type =
    internal::structure_type<DocumentChunkLocationView>(document_chunk_location_schema);

constinit const internal::Schema document_page_location_schema =
    internal::structure_schema<DocumentPageLocationView>("DocumentPageLocation", document_page_location_fields);
constinit const internal::Type document_page_location_type =
    internal::structure_type<DocumentPageLocationView>(document_page_location_schema);

constinit const internal::Schema search_result_location_schema =
    internal::structure_schema<SearchResultLocationView>("SearchResultLocation", search_result_location_fields);
constinit const internal::Type search_result_location_type =
    internal::structure_type<SearchResultLocationView>(search_result_location_schema);

constinit const internal::Schema web_location_schema =
    internal::structure_schema<WebLocationView>("WebLocation", web_location_fields);
constinit const internal::Type web_location_type = internal::structure_type<WebLocationView>(web_location_schema);

constinit const internal::Schema citation_location_schema =
    internal::union_schema<CitationLocationView>("CitationLocation", citation_location_fields);
constinit const internal::Type citation_location_type =
    internal::union_type<CitationLocationView>(citation_location_schema);

}  // namespace schemas

const internal::Schema& schema_of(const DocumentCharLocationView*) { return schemas::document_char_location_schema; }
const internal::Schema& schema_of(const DocumentChunkLocationView*) { return schemas::document_chunk_location_schema; }
const internal::Schema& schema_of(const DocumentPageLocationView*) { return schemas::document_page_location_schema; }
const internal::Schema& schema_of(const SearchResultLocationView*) { return schemas::search_result_location_schema; }
const internal::Schema& schema_of(const WebLocationView*) { return schemas::web_location_schema; }
const internal::Schema& schema_of(const CitationLocationView*) { return schemas::citation_location_schema; }

}  // namespace outcrop::bedrock_runtime
