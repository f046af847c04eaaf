// What the methods of a client give back, declared only: the header of each operation includes what it needs of them.
#pragma once

namespace outcrop {

template <class View>
class Response;
template <class View>
class Pages;
template <class View, class T>
class Items;
template <class View, class T>
class ParallelItems;
template <class View, class Event>
class EventStream;
template <class View>
class ByteStream;
template <class View, class Input, class Event>
class BidirectionalStream;

}  // namespace outcrop
