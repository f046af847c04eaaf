// DocumentAclView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent_runtime {

struct DocumentAclGroupView {
  std::string_view id{};
  Open<DocumentAclMembershipType> type{};
};

struct DocumentAclUserView {
  std::string_view id{};
  Open<DocumentAclMembershipType> type{};
};

struct DocumentAclConditionView {
  Open<DocumentAclMemberRelation> condition_operator{};
  std::span<const DocumentAclUserView> users{};
  std::span<const DocumentAclGroupView> groups{};
};

struct DocumentAclMembershipView {
  Open<DocumentAclMemberRelation> member_relation{};
  std::span<const DocumentAclConditionView> conditions{};
};

struct DocumentAclView {
  OptionalRef<DocumentAclMembershipView> allow_list{};
  OptionalRef<DocumentAclMembershipView> deny_list{};
};

}  // namespace outcrop::bedrock_agent_runtime
