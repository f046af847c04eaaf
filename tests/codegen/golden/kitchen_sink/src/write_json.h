// Writers of the shapes that are part of requests, found by argument-dependent lookup.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

namespace outcrop::internal {
class JsonWriter;
}

namespace outcrop::kitchen_sink {

struct Course;
struct Defaults;
struct Dish;
struct DocumentShape;
struct Empty;
struct ErrorShape;
struct Events;
struct GetMessageShape;
struct Ingredient;
struct Jar;
struct Json;
struct Menu;
struct Nested;
struct Note;
struct PantryJar;
struct Photo;
struct Recipe;
struct Served;
struct Step;
struct Stirred;
struct Unit;

void write_json(internal::JsonWriter& writer, const Course& in);
void write_json(internal::JsonWriter& writer, const Defaults& in);
void write_json(internal::JsonWriter& writer, const Dish& in);
void write_json(internal::JsonWriter& writer, const DocumentShape& in);
void write_json(internal::JsonWriter& writer, const Empty& in);
void write_json(internal::JsonWriter& writer, const ErrorShape& in);
void write_json(internal::JsonWriter& writer, const Events& in);
void write_json(internal::JsonWriter& writer, const GetMessageShape& in);
void write_json(internal::JsonWriter& writer, const Ingredient& in);
void write_json(internal::JsonWriter& writer, const Jar& in);
void write_json(internal::JsonWriter& writer, const Json& in);
void write_json(internal::JsonWriter& writer, const Menu& in);
void write_json(internal::JsonWriter& writer, const Nested& in);
void write_json(internal::JsonWriter& writer, const Note& in);
void write_json(internal::JsonWriter& writer, const PantryJar& in);
void write_json(internal::JsonWriter& writer, const Photo& in);
void write_json(internal::JsonWriter& writer, const Recipe& in);
void write_json(internal::JsonWriter& writer, const Served& in);
void write_json(internal::JsonWriter& writer, const Step& in);
void write_json(internal::JsonWriter& writer, const Stirred& in);
void write_json(internal::JsonWriter& writer, const Unit& in);

}  // namespace outcrop::kitchen_sink
