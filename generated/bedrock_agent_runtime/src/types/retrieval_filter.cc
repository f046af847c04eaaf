// Writes RetrievalFilter and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/retrieval_filter.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const FilterAttribute& in) {
  writer.begin_object();
  writer.required("key", in.key);
  writer.required("value", in.value);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalFilter& in) {
  writer.exactly_one("RetrievalFilter", in.equals.has_value() + in.not_equals.has_value() +
                                            in.greater_than.has_value() + in.greater_than_or_equals.has_value() +
                                            in.less_than.has_value() + in.less_than_or_equals.has_value() +
                                            in.in.has_value() + in.not_in.has_value() + in.starts_with.has_value() +
                                            in.list_contains.has_value() + in.string_contains.has_value() +
                                            in.and_all.has_value() + in.or_all.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("equals", in.equals);
  writer.sensitive().member("notEquals", in.not_equals);
  writer.sensitive().member("greaterThan", in.greater_than);
  writer.sensitive().member("greaterThanOrEquals", in.greater_than_or_equals);
  writer.sensitive().member("lessThan", in.less_than);
  writer.sensitive().member("lessThanOrEquals", in.less_than_or_equals);
  writer.sensitive().member("in", in.in);
  writer.sensitive().member("notIn", in.not_in);
  writer.sensitive().member("startsWith", in.starts_with);
  writer.sensitive().member("listContains", in.list_contains);
  writer.sensitive().member("stringContains", in.string_contains);
  writer.sensitive().member("andAll", in.and_all);
  writer.sensitive().member("orAll", in.or_all);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
