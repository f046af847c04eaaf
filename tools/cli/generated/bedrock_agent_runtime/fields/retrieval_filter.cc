// Tables of the shapes in outcrop/bedrock_agent_runtime/types/retrieval_filter.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/retrieval_filter.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const FilterAttribute*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FilterAttribute::key>("key", true),
      cli::field<&FilterAttribute::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "FilterAttribute", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RetrievalFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrievalFilter::equals>("equals"),
      cli::field<&RetrievalFilter::not_equals>("notEquals"),
      cli::field<&RetrievalFilter::greater_than>("greaterThan"),
      cli::field<&RetrievalFilter::greater_than_or_equals>("greaterThanOrEquals"),
      cli::field<&RetrievalFilter::less_than>("lessThan"),
      cli::field<&RetrievalFilter::less_than_or_equals>("lessThanOrEquals"),
      cli::field<&RetrievalFilter::in>("in"),
      cli::field<&RetrievalFilter::not_in>("notIn"),
      cli::field<&RetrievalFilter::starts_with>("startsWith"),
      cli::field<&RetrievalFilter::list_contains>("listContains"),
      cli::field<&RetrievalFilter::string_contains>("stringContains"),
      cli::field<&RetrievalFilter::and_all>("andAll"),
      cli::field<&RetrievalFilter::or_all>("orAll"),
  };
  static constexpr cli::Shape shape{.name = "RetrievalFilter", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
