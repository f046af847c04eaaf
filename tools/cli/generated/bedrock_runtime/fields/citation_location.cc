// Tables of the shapes in outcrop/bedrock_runtime/types/citation_location.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/citation_location.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const CitationLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CitationLocation::web>("web"),
      cli::field<&CitationLocation::document_char>("documentChar"),
      cli::field<&CitationLocation::document_page>("documentPage"),
      cli::field<&CitationLocation::document_chunk>("documentChunk"),
      cli::field<&CitationLocation::search_result_location>("searchResultLocation"),
  };
  static constexpr cli::Shape shape{.name = "CitationLocation", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const DocumentCharLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentCharLocation::document_index>("documentIndex"),
      cli::field<&DocumentCharLocation::start>("start"),
      cli::field<&DocumentCharLocation::end>("end"),
  };
  static constexpr cli::Shape shape{.name = "DocumentCharLocation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentChunkLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentChunkLocation::document_index>("documentIndex"),
      cli::field<&DocumentChunkLocation::start>("start"),
      cli::field<&DocumentChunkLocation::end>("end"),
  };
  static constexpr cli::Shape shape{.name = "DocumentChunkLocation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentPageLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentPageLocation::document_index>("documentIndex"),
      cli::field<&DocumentPageLocation::start>("start"),
      cli::field<&DocumentPageLocation::end>("end"),
  };
  static constexpr cli::Shape shape{.name = "DocumentPageLocation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SearchResultLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SearchResultLocation::search_result_index>("searchResultIndex"),
      cli::field<&SearchResultLocation::start>("start"),
      cli::field<&SearchResultLocation::end>("end"),
  };
  static constexpr cli::Shape shape{.name = "SearchResultLocation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const WebLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&WebLocation::url>("url"),
      cli::field<&WebLocation::domain>("domain"),
  };
  static constexpr cli::Shape shape{.name = "WebLocation", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
