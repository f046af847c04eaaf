// Making plans of schemas.
#include "json/speculative_plan.h"

#include <algorithm>

#include "json/view_store.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kStepsInBlock = 16;

bool is_structure(const Type& type) { return type.kind == Kind::structure && !type.schema->is_union; }

Op op_of_list(const Type& list) {
  if (list.element_slot != Slot::plain) return Op::general;
  switch (list.element->kind) {
    case Kind::string:
      return Op::texts;
    case Kind::enumeration:
      return Op::choices;
    case Kind::structure:
      return is_structure(*list.element) ? Op::structures : Op::general;
    default:
      return Op::general;
  }
}

Op op_of(const Type& type) {
  switch (type.kind) {
    case Kind::string:
      return Op::text;
    case Kind::enumeration:
      return Op::choice;
    case Kind::timestamp:
      return Op::date_time;
    case Kind::list:
      return op_of_list(type);
    case Kind::structure:
      return is_structure(type) ? Op::structure : Op::general;
    case Kind::union_:
    case Kind::map:
    case Kind::document:
      return Op::general;
    default:
      return Op::scalar;
  }
}

// What is in other slots is left to the general reader.
bool is_written_by_engine(Op op, Slot slot) {
  switch (op) {
    case Op::text:
    case Op::choice:
    case Op::date_time:
      return slot != Slot::reference;
    case Op::structure:
      return slot != Slot::optional;
    case Op::texts:
    case Op::choices:
    case Op::structures:
      return slot == Slot::plain;
    default:
      return true;
  }
}

}  // namespace

Member& Object::find(std::string_view name) {
  const std::span<const Field> all = schema->fields;
  const auto found = std::ranges::find(all, name, &Field::name);
  return found == all.end() ? nobody : members[static_cast<std::size_t>(found - all.begin())];
}

Step* no_trace() {
  // Only garbage matches, and is refused then.
  static Step step = [] {
    Step none;
    none.text.fill('\xff');
    none.mask = ~std::uint32_t{0};
    none.op = Op::refuse;
    return none;
  }();
  return &step;
}

bool Plan::has_room_for(std::size_t count) {
  if (steps_used + count <= kMaxSteps) return true;
  book.crowded_ = true;
  return false;
}

Step* Plan::new_step() {
  if (steps_used == steps.size() * kStepsInBlock) steps.push_back(std::make_unique<Step[]>(kStepsInBlock));
  Step& step = steps[steps_used / kStepsInBlock][steps_used % kStepsInBlock];
  ++steps_used;
  step = {};
  step.next = step.other = no_trace();
  return &step;
}

void Plan::forget_traces() {
  steps_used = 0;
  buckets.fill(nullptr);
  beginning.next = beginning.other = no_trace();
}

void PlanBook::tidy() {
  if (!crowded_) return;
  for (auto* const plans : {&answers_, &elements_})
    for (const auto& [schema, plan] : *plans) plan->forget_traces();
  crowded_ = false;
}

Plan* PlanBook::listing_plan_of(const Schema& schema) {
  if (const auto known = answers_.find(&schema); known != answers_.end()) return known->second.get();
  const bool listing = !schema.is_union && std::ranges::any_of(schema.fields, [](const Field& field) {
    return field.slot == Slot::plain && op_of(*field.type) == Op::structures;
  });
  return listing ? &plan_of(schema, false) : nullptr;
}

Plan& PlanBook::plan_of(const Schema& schema, bool of_list) {
  std::unique_ptr<Plan>& place = (of_list ? elements_ : answers_)[&schema];
  if (place) return *place;
  place = std::make_unique<Plan>(*this);
  Plan& plan = *place;
  plan.of_list = of_list;
  plan.prototype = static_cast<const std::byte*>(schema.prototype);
  plan.size = schema.size;
  plan.name_mask = ~std::uint64_t{0};
  Object& element = plan.objects.emplace_back();
  element.schema = &schema;
  plan.beginning.object = &element;
  plan.beginning.place = &element.beginning;
  plan.beginning.next = plan.beginning.other = no_trace();
  plan.beginning.op = Op::nothing;
  fill(plan, element);
  if (schema.record) {
    for (const Type* const type : schema.record->enumerations) plan.tables.push_back(table_of(*type));
    plan.has_record = std::ranges::count(plan.tables, nullptr) == 0;
  }
  return plan;
}

Plan* PlanBook::elements_plan_of(const Type& type) {
  return op_of(type) == Op::structures ? &plan_of(*type.element->schema, true) : nullptr;
}

Object& PlanBook::inside(Plan& plan, Object& around, Member& member) {
  if (member.inside) return *member.inside;
  Object& made = plan.objects.emplace_back();
  member.inside = &made;
  made.schema = member.type->schema;
  made.around = &around;
  made.member = &member;
  const bool branches = member.field->slot == Slot::reference;
  made.level = static_cast<std::uint8_t>(branches ? member.level + 1 : member.level);
  made.offset = branches ? 0 : member.offset;
  made.depth = around.depth + 1;
  fill(plan, made);
  return made;
}

const EnumTable* PlanBook::table_of(const Type& type) {
  std::unique_ptr<EnumTable>& table = tables_[type.texts.data()];
  if (!table) table = std::make_unique<EnumTable>(type.texts);
  return table->empty() ? nullptr : table.get();
}

Member PlanBook::plan_member(const Field& field) {
  Member made;
  const Type& type = *field.type;
  made.field = &field;
  made.type = &type;
  made.offset = field.offset;
  made.op = op_of(type);
  if (!is_written_by_engine(made.op, field.slot)) made.op = Op::general;
  if (field.slot == Slot::optional) made.flag = static_cast<std::uint8_t>(type.size);
  if (made.op == Op::choice && !(made.table = table_of(type))) made.op = Op::scalar;
  if (made.op == Op::choices && !(made.table = table_of(*type.element))) made.op = Op::general;
  if (made.op == Op::structures) made.elements = &plan_of(*type.element->schema, true);
  return made;
}

void PlanBook::fill(Plan& plan, Object& object) {
  object.nobody.offset = object.offset;
  object.nobody.level = object.level;
  object.members.reserve(object.schema->fields.size());  // members stay where they are
  for (const Field& field : object.schema->fields) {
    Member& made = object.members.emplace_back(plan_member(field));
    made.offset += object.offset;
    made.level = object.level;
    const std::size_t bytes = std::min(field.name.size() + 1, sizeof plan.name_mask);
    plan.name_mask &= ~std::uint64_t{0} >> (64 - 8 * bytes);
  }
}

}  // namespace outcrop::internal
