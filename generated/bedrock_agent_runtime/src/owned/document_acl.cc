// Makes DocumentAcl and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/document_acl.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/document_acl.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

DocumentAclGroup to_owned(const DocumentAclGroupView& view) {
  DocumentAclGroup owned;
  internal::own(owned.id, view.id);
  internal::own(owned.type, view.type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DocumentAclGroup& in) {
  writer.begin_object();
  writer.member("id", in.id);
  writer.member("type", in.type);
  writer.end_object();
}

DocumentAclUser to_owned(const DocumentAclUserView& view) {
  DocumentAclUser owned;
  internal::own(owned.id, view.id);
  internal::own(owned.type, view.type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DocumentAclUser& in) {
  writer.begin_object();
  writer.member("id", in.id);
  writer.member("type", in.type);
  writer.end_object();
}

DocumentAclCondition to_owned(const DocumentAclConditionView& view) {
  DocumentAclCondition owned;
  internal::own(owned.condition_operator, view.condition_operator);
  internal::own(owned.users, view.users);
  internal::own(owned.groups, view.groups);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DocumentAclCondition& in) {
  writer.begin_object();
  writer.member("conditionOperator", in.condition_operator);
  writer.member("users", in.users);
  writer.member("groups", in.groups);
  writer.end_object();
}

DocumentAclMembership to_owned(const DocumentAclMembershipView& view) {
  DocumentAclMembership owned;
  internal::own(owned.member_relation, view.member_relation);
  internal::own(owned.conditions, view.conditions);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DocumentAclMembership& in) {
  writer.begin_object();
  writer.member("memberRelation", in.member_relation);
  writer.member("conditions", in.conditions);
  writer.end_object();
}

DocumentAcl to_owned(const DocumentAclView& view) {
  DocumentAcl owned;
  internal::own(owned.allow_list, view.allow_list);
  internal::own(owned.deny_list, view.deny_list);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DocumentAcl& in) {
  writer.begin_object();
  writer.sensitive().member("allowList", in.allow_list);
  writer.sensitive().member("denyList", in.deny_list);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
