// Making plans of schemas.
#include "json/speculative_plan.h"

#include <algorithm>
#include <bit>

namespace outcrop::internal {
namespace {

bool has_members(const Type& type) { return type.kind == Kind::structure || type.kind == Kind::union_; }

Member made_of(const Field& field, const Schema& schema) {
  Member made;
  made.field = &field;
  made.offset = field.offset;
  made.refers = field.slot == Slot::reference;
  if (field.slot == Slot::optional) made.flag = static_cast<std::uint8_t>(field.type->size);
  made.absent = static_cast<const std::byte*>(schema.prototype) + field.offset;
  const std::size_t size = field.name.size() + 3;
  if (size > Member::kMaxText) {
    made.text.fill('\xff');
    made.mask = {~0u, ~0u};
    return made;
  }
  char* to = made.text.data();
  *to++ = '"';
  to = std::ranges::copy(field.name, to).out;
  *to++ = '"';
  *to = ':';
  const std::uint64_t mask = ~std::uint64_t{0} >> (64 - size);
  made.mask = {static_cast<std::uint32_t>(mask), static_cast<std::uint32_t>(mask >> 32)};
  made.size = static_cast<std::uint8_t>(size);
  return made;
}

}  // namespace

Op op_of(const Type& type, Slot slot) {
  if (has_members(type))
    return slot == Slot::optional ? Op::general : type.schema->is_union ? Op::union_ : Op::structure;
  if (type.kind == Kind::list) {
    if (slot == Slot::optional || type.element_slot != Slot::plain) return Op::general;
    if (type.element->kind == Kind::string) return Op::texts;
    if (type.element->kind == Kind::enumeration) return Op::choices;
    return has_members(*type.element) ? Op::objects : Op::general;
  }
  if (type.kind == Kind::map) {
    const Kind value = type.element->kind;
    const bool usual = value == Kind::string || value == Kind::document || has_members(*type.element);
    return usual && slot != Slot::optional && type.element_slot == Slot::plain ? Op::map : Op::general;
  }
  if (type.kind == Kind::document) return slot == Slot::reference ? Op::general : Op::document;
  if (type.kind == Kind::string) return Op::text;
  if (type.kind == Kind::enumeration) return Op::choice;
  if (type.kind == Kind::int32 || type.kind == Kind::int64) return Op::integer;
  return type.kind == Kind::timestamp ? Op::date_time : Op::general;
}

Plan::Plan(const Schema& its_schema) : schema(its_schema) {
  nobody.op = Op::unknown;
  nobody.text.fill('\xff');
  nobody.mask = {~0u, ~0u};
  nobody.next = first = &nobody;
  if (std::ranges::any_of(schema.fields, [](const Field& f) { return op_of(*f.type, f.slot) == Op::objects; }))
    arena_for_64_bytes = 48;              // a listing; other answers are mostly text, which stays where it is
  members.reserve(schema.fields.size());  // members stay where they are
  for (const Field& field : schema.fields) members.push_back(made_of(field, schema));
  for (std::size_t i = 0; i < members.size(); ++i) members[i].next = &members[(i + 1) % members.size()];
  if (!members.empty()) first = members.data();

  buckets_.resize(std::bit_ceil(4 * members.size() + 1));
  for (Member& member : members) {
    Member*& bucket = alike(member.field->name);
    member.alike = bucket;
    bucket = &member;
  }
}

Plan& PlanBook::plan_of(const Schema& schema) {
  std::unique_ptr<Plan>& place = plans_[&schema];
  if (place) return *place;
  place = std::make_unique<Plan>(schema);
  Plan& plan = *place;
  if (schema.record) {
    for (const Type* const type : schema.record->enumerations) plan.tables.push_back(table_of(*type));
    plan.has_record = std::ranges::count(plan.tables, nullptr) == 0;
  }
  return plan;
}

void PlanBook::decide(Member& member) {
  const Type& type = *member.field->type;
  Op op = op_of(type, member.field->slot);
  if (op == Op::general) member.refers = false;  // the fallback sees to that
  if (has_members(type)) member.inside = &plan_of(*type.schema);
  if (op == Op::objects || (op == Op::map && has_members(*type.element)))
    member.inside = &plan_of(*type.element->schema);
  if (op == Op::choice || op == Op::choices) {
    member.table = table_of(op == Op::choice ? type : *type.element);
    if (!member.table) op = Op::general;
  }
  member.op = op;  // last: one for which memory ran out stays undecided
}

const EnumTable* PlanBook::table_of(const Type& type) {
  std::unique_ptr<EnumTable>& table = tables_[type.texts.data()];
  if (!table) table = std::make_unique<EnumTable>(type.texts);
  return table->empty() ? nullptr : table.get();
}

}  // namespace outcrop::internal
